import { isA, type Unit } from './read-units.ts';

/** Whether a quotation is a name or a title within a sentence: `author of “The Ferry,”`. */
export function isTitleInside(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? '';
  const before = units[at - 1];
  if (before?.kind !== 'word' || before.word.cue || text.length > LONGEST_TITLE) return false;
  if (!/^[^\p{L}\p{N}]+\p{Lu}/u.test(text)) return false;
  return isA(before, 'beforeName') || !/[.!?]["”’']*$/.test(text);
}

/** Characters of a title within a sentence, at most. */
const LONGEST_TITLE = 60;
