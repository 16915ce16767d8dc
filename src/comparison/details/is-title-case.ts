import type { Statement } from '../../report/report.ts';
import { isCommonWord } from '../words/common-words.ts';
import { readStatementWords } from '../words/statement-words.ts';

/** Whether a statement has a capital on every word that isn't a small one, so that capitals tell no names. */
export function isTitleCase(statement: Statement): boolean {
  const words = readStatementWords(statement).filter(
    ({ key, text, start }) => !isCommonWord(key) && /^\p{L}/u.test(text) && statement.text[start - 1] !== '@',
  );
  return words.every(({ text }) => /^\p{Lu}/u.test(text));
}
