import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import { isNegation } from '../../comparison/words/common-words.ts';
import { opensCondition } from '../../comparison/words/turning-words.ts';
import { areFillers } from '../words/fillers.ts';

/** Words that one side has and the other leaves out. */
export interface LeftWords {
  /** All words of the side that has them. */
  readonly words: readonly SpokenWord[];
  /** Which of them are left out, `[from, to)`. */
  readonly range: readonly [number, number];
  /** The side's text, by which a dash is told from other pauses. */
  readonly text: string;
}

/**
 * Whether words are such as a transcript has and a report may tidy away: fillers, what is said again, what a speaker breaks off.
 * Never what negates, or makes a condition, unless the same stands beside it.
 */
export function isTidied(left: LeftWords): boolean {
  return listShifts(left).some((range) => isTidyStretch({ ...left, range }));
}

type Range = LeftWords['range'];

/** Where the same word stands before a stretch and at its end, which of the two is left out can't be told. */
function listShifts({ words, range: [from, to] }: LeftWords): readonly Range[] {
  const shifts: Range[] = [[from, to]];
  for (let by = 1; words[from - by] && words[from - by]?.key === words[to - by]?.key; by += 1)
    shifts.push([from - by, to - by]);
  for (let by = 0; words[to + by] && words[to + by]?.key === words[from + by]?.key; by += 1)
    shifts.push([from + by + 1, to + by + 1]);
  return shifts;
}

function isTidyStretch({ words, range, text }: LeftWords): boolean {
  const [from, to] = trimFillers(words, dropRepeated(words, trimFillers(words, range)));
  const left = words.slice(from, to);
  if (left.some(({ key }) => isNegation(key) || opensCondition(key) || key === 'but')) return false;
  return (
    areFillers(left) || left.every(({ bracketed }) => bracketed) || isFalseStart({ words, range: [from, to], text })
  );
}

/** Without set phrases at either end. */
function trimFillers(words: readonly SpokenWord[], [from, to]: Range): Range {
  for (const size of [2]) {
    if (to - from > size && areFillers(words.slice(from, from + size))) return [from + size, to];
    if (to - from > size && areFillers(words.slice(to - size, to))) return [from, to - size];
  }
  return [from, to];
}

/** Without what repeats the words before it, or is repeated by those behind it. */
function dropRepeated(words: readonly SpokenWord[], [from, to]: Range): Range {
  for (let size = to - from; size > 0; size -= 1) {
    if (from >= size && areSame(words.slice(from, from + size), words.slice(from - size, from)))
      return dropRepeated(words, [from + size, to]);
    if (areSame(words.slice(to - size, to), words.slice(to, to + size))) return dropRepeated(words, [from, to - size]);
  }
  return [from, to];
}

function areSame(one: readonly SpokenWord[], other: readonly SpokenWord[]): boolean {
  return one.length === other.length && one.every(({ key }, place) => key === other[place]?.key);
}

/** “the inspect — the inspector”, “we ha — we have”: broken off at a dash, and begun again with the same word or its beginning. */
function isFalseStart({ words, range: [from, to], text }: LeftWords): boolean {
  const [first, next] = [words[from], words[to]];
  const isBroken = DASH.test(text.slice(words[to - 1]?.end, next?.start));
  if (!first || !next || !isBroken || to - from > LONGEST_START) return false;
  const isBegunAgain = first.key === next.key || first.key.slice(0, ALIKE) === next.key.slice(0, ALIKE);
  return isBegunAgain || (to - from === 1 && !first.opensClause);
}

const DASH = /[—–…]|--|\s-|-\s/u;

/** Words of the longest false start. */
const LONGEST_START = 6;

/** Letters by which a word is known again that was broken off. */
const ALIKE = 4;
