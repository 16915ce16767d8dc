import { WEIGHTS } from '../weights.ts';
import { stemWord } from '../words/stem.ts';
import { readWords } from '../words/words.ts';

/** Whether two names are one: a shorter form is the same name, and so is another form of its words. */
export function isSameName(first: string, second: string): boolean {
  const [short = [], long = []] = [readNameWords(first), readNameWords(second)].toSorted(
    (one, other) => one.length - other.length,
  );
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Whether one name may stand for the other, misspelt or of another bearer: all its words but one are the same. */
export function isNearName(first: string, second: string): boolean {
  const [ones, others] = [readNameWords(first), readNameWords(second)];
  const different = ones.flatMap((one, index) => (one === others[index] ? [] : [{ one, other: others[index] ?? '' }]));
  const [only] = different;
  if (ones.length !== others.length || different.length > 1 || only === undefined) return false;
  return ones.length > 1 || haveSameStart(only.one, only.other);
}

/** The stems of a name's words. */
export function readNameWords(name: string): readonly string[] {
  return readWords(name).map(({ key }) => stemWord(key));
}

/** `Lawrow` and `Lawrov`: all letters but the last quarter. */
function haveSameStart(one: string, other: string): boolean {
  const length = Math.ceil(Math.max(one.length, other.length) * WEIGHTS.misspelling);
  return one.slice(0, length) === other.slice(0, length);
}
