import type { Words } from './language/word-classes.ts';

/** The words of a table, one by one. */
export function listWords(words: Words | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : words.split(/\s+/);
}
