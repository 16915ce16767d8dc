import { WEIGHTS } from '../weights.ts';
import { type Alignment, alignSpoken, weighSpoken } from '../wordings/align-spoken.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { Utterance } from './gather-utterances.ts';

/** What speaks for two wordings being of one utterance. */
export interface Evidence {
  /** Words of the longest common run. */
  readonly run: number;
  /** Words in it that are more than common, and no names. */
  readonly shared: number;
  /** Words in common, in order, that are more than common. */
  readonly content: number;
  /** 0–1: how much of the shorter one the other has. */
  readonly likeness: number;
  /** 0–1: how much of either is in common between the first and the last word that both have. */
  readonly density: number;
  /** Whether the run is all of the shorter wording. */
  readonly isWhole: boolean;
  /** Whether it is all of both. */
  readonly isEqual: boolean;
  /** Places in the words of the two of each word that both have. */
  readonly common: Alignment['pairs'];
}

/** Weighs two wordings by their words. */
export function weighWordings(first: Utterance, second: Utterance): Evidence {
  const lists = [first.words, second.words].map((words) => words.slice(0, WEIGHTS.longestWording));
  const { pairs, weight } = alignSpoken(first.words, second.words);
  const { run, start } = findLongestRun(pairs);
  const words = pairs.map(([place]) => first.words[place] ?? '');
  const isContent = (word: string) => !isCommonWord(word);
  const lengths = lists.map(({ length }) => length);
  const regions = lists.map((own, side) => own.slice(pairs[0]?.[side], (pairs.at(-1)?.[side] ?? -1) + 1));
  return {
    run,
    shared: pairs
      .slice(start, start + run)
      .filter(
        ([one, other]) =>
          isContent(first.words[one] ?? '') && !(first.spoken[one]?.isName && second.spoken[other]?.isName),
      ).length,
    content: words.filter(isContent).length,
    likeness: weight / Math.max(Math.min(...lists.map(weighAll)), Number.MIN_VALUE),
    density: weight / Math.max(...regions.map(weighAll), Number.MIN_VALUE),
    isWhole: run === Math.min(...lengths),
    isEqual: run === Math.max(...lengths),
    common: pairs,
  };
}

const weighAll = (words: readonly string[]) => words.reduce((sum, word) => sum + weighSpoken(word), 0);

/** The most neighbours in both lists, and which of the pairs begins them. */
function findLongestRun(pairs: Alignment['pairs']) {
  let [run, start, from] = [0, 0, 0];
  for (const [index, [one, other]] of pairs.entries()) {
    const [before, otherBefore] = pairs[index - 1] ?? [-2, -2];
    if (one !== before + 1 || other !== otherBefore + 1) from = index;
    if (index - from + 1 > run) [run, start] = [index - from + 1, from];
  }
  return { run, start };
}
