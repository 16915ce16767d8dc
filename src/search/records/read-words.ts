import { findNumbers } from './find-numbers.ts';
import { type FoldedWord, foldText } from './fold-text.ts';

/** A word of a text, and what it begins. */
export interface TextWord extends FoldedWord {
  readonly whole?: Whole;
}

/** Several words that are one, or a single one that is written otherwise as well. */
export interface Whole {
  /** `25` for “twenty-five”, `8000000000` for “$8bn”, `chickfila` for “Chick-fil-A”. */
  readonly word: string;
  /** Words of the text that it takes. */
  readonly count: number;
  readonly isNumber: boolean;
}

/** The folded words of a text, numbers and joined words told where they begin. */
export function readWords(text: string): readonly TextWord[] {
  const words = foldText(text);
  const wholeByPlace = new Map<number, Whole>(findJoined(text, words));
  for (const { start, end, value } of findNumbers(text)) {
    const first = words.findIndex((word) => word.start === start);
    const last = words.findIndex((word) => word.end === end);
    if (first < 0 || last < 0 || words[first]?.word === value) continue;
    wholeByPlace.set(first, { word: value, count: last - first + 1, isNumber: true });
  }
  if (wholeByPlace.size === 0) return words;
  return words.map((word, at) => {
    const whole = wholeByPlace.get(at);
    return whole ? { ...word, whole } : word;
  });
}

/** Between the parts of a joined word: a hyphen, or an apostrophe before a capital (O’Brien; not Ulm’s). */
const HYPHEN = /^[-\u2010\u2011]$/;
const APOSTROPHE = /^['’]$/;

function findJoined(text: string, words: readonly FoldedWord[]): readonly (readonly [number, Whole])[] {
  const joined: (readonly [number, Whole])[] = [];
  for (let first = 0; first < words.length; first++) {
    let last = first;
    while (joins(text, words[last], words[last + 1])) last++;
    if (last === first) continue;
    const word = words
      .slice(first, last + 1)
      .map((part) => part.word)
      .join('');
    if (/\p{L}/u.test(word)) joined.push([first, { word, count: last - first + 1, isNumber: false }]);
    first = last;
  }
  return joined;
}

function joins(text: string, one: FoldedWord | undefined, other: FoldedWord | undefined): boolean {
  if (!one || !other || other.start - one.end !== 1) return false;
  const between = text.slice(one.end, other.start);
  if (HYPHEN.test(between)) return true;
  return APOSTROPHE.test(between) && one.word.length < 3 && /^\p{Lu}/u.test(text.slice(other.start));
}
