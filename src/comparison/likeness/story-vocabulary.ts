import { isCommonWord } from '../words/common-words.ts';
import { readQuantity } from '../words/read-quantity.ts';
import { findSense } from '../words/senses.ts';
import type { Word } from '../words/words.ts';

/** A word as the story knows it. */
export interface StoryWord {
  /** The number of its stem: words that can stand for one another, and equal numbers, have one. */
  readonly stem: number;
  /** Whether any sentence may have it. */
  readonly isCommon: boolean;
  /** What it counts, if it is a number. */
  readonly value: string | undefined;
}

/** Numbers the stems of a story in the order in which they are met; each word is looked up once, however often it is read. */
export function startVocabulary() {
  const stemByEntry = new Map<string, number>();
  const wordByText = new Map<string, StoryWord>();
  const commonStems: boolean[] = [];
  const numberOf = (entry: string, isCommon: boolean): number => {
    const known = stemByEntry.get(entry);
    if (known !== undefined) return known;
    stemByEntry.set(entry, commonStems.length);
    return commonStems.push(isCommon) - 1;
  };
  return {
    /** By stem: whether it is that of a common word. */
    commonStems: commonStems as readonly boolean[],
    /** A word of the story; the next one tells what a number counts (`1.2 billion`). */
    readWord({ text, key }: Word, next: Word | undefined): StoryWord {
      const known = wordByText.get(text);
      if (known) return known;
      const value = readQuantity(key, next?.key);
      const isCommon = isCommonWord(key) && text !== 'US';
      // A stem of another word may be spelt like a common word.
      const stem = numberOf(value ?? (isCommon ? `~${key}` : findSense(key)), isCommon && value === undefined);
      const word = { stem, isCommon, value };
      if (value === undefined) wordByText.set(text, word);
      return word;
    },
  };
}
