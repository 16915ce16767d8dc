import { isCommonWord } from '../words/common-words.ts';
import { readQuantity } from '../words/read-quantity.ts';
import { stemWord } from '../words/stem.ts';
import type { Surroundings } from './read-surroundings.ts';

/** How far two details stand alone in equal words. */
export interface Slot {
  /** Words that are the same on both sides, up to the first that isn't. */
  readonly words: number;
  /** How many of them are more than common ones. */
  readonly telling: number;
  /** Whether other numbers stand among them. */
  readonly hasOtherNumbers: boolean;
  /** Whether there is such a word, or the statement's end, on either side. */
  readonly isClosed: boolean;
}

type Beside = Pick<Surroundings, 'before' | 'after'>;

/** Measures the equal words round two details. */
export function measureSlot(one: Beside, other: Beside): Slot {
  const before = countEqual(one.before, other.before);
  const after = countEqual(one.after, other.after);
  return {
    words: before.words + after.words,
    telling: before.telling + after.telling,
    hasOtherNumbers: before.numbers + after.numbers > 0,
    isClosed: [before, after].every(({ telling, isWhole }) => telling > 0 || isWhole),
  };
}

function countEqual(one: readonly string[], other: readonly string[]) {
  let [words, telling, numbers, place] = [0, 0, 0, 0];
  for (const key of one) {
    const there = other[place];
    // A number beside another is a detail of its own.
    const isOther = there !== undefined && isNumber(key) && isNumber(there);
    if (there === undefined || !(isOther || isEqual(key, there))) break;
    place += 1;
    if (isOther && !isEqual(key, there)) {
      numbers += 1;
      continue;
    }
    words += 1;
    if (!isCommonWord(key)) telling += 1;
  }
  return { words, telling, numbers, isWhole: place === one.length && place === other.length };
}

const isNumber = (key: string) => readQuantity(key) !== undefined;

const isEqual = (one: string, other: string) => one === other || stemWord(one) === stemWord(other);
