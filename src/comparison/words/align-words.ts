import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from './common-words.ts';

/** How much of the order of two lists of words is the same. */
export interface WordAlignment {
  /** Words of the longest common run. */
  readonly run: number;
  /** Where the run starts in the first list. */
  readonly runStart: number;
  /** 0–1: how much of the shorter list the other has in the same order, common words counting less. */
  readonly likeness: number;
}

/** The longest common run and the longest common subsequence of two lists of words, each cut to keep it fast. */
export function alignWords(first: readonly string[], second: readonly string[]): WordAlignment {
  const [firsts, seconds] = [first.slice(0, WEIGHTS.longestWording), second.slice(0, WEIGHTS.longestWording)];
  const weights = [firsts, seconds].map((words) => words.reduce((sum, word) => sum + weighWord(word), 0));
  return {
    ...findLongestRun(firsts, seconds),
    likeness: weighInOrder(firsts, seconds) / Math.max(Math.min(...weights), Number.MIN_VALUE),
  };
}

const weighWord = (word: string) => (isCommonWord(word) ? WEIGHTS.commonWord : 1);

/** The longest run of values that two lists have in common, and where it starts in the first. */
function findLongestRun<Value>(first: readonly Value[], second: readonly Value[]) {
  let [run, runStart] = [0, 0];
  // By place in the second list, plus one: the length of the run that ends there; filled from the end, so that the
  // entry before still belongs to the value before.
  const lengths = new Uint32Array(second.length + 1);
  for (let place = 0; place < first.length; place += 1) {
    for (let other = second.length; other > 0; other -= 1) {
      const length = first[place] === second[other - 1] ? (lengths[other - 1] ?? 0) + 1 : 0;
      lengths[other] = length;
      if (length > run) {
        run = length;
        runStart = place - length + 1;
      }
    }
  }
  return { run, runStart };
}

/** The weight of the words in common, in the same order, gaps allowed. */
function weighInOrder(first: readonly string[], second: readonly string[]): number {
  // By place in the second list, plus one: the weight up to there, for the words before this one and for this one too.
  let [weights, row] = [new Float64Array(second.length + 1), new Float64Array(second.length + 1)];
  for (const word of first) {
    const weight = weighWord(word);
    for (let index = 0; index < second.length; index += 1) {
      const skipped = Math.max(weights[index + 1] ?? 0, row[index] ?? 0);
      row[index + 1] = word === second[index] ? Math.max((weights[index] ?? 0) + weight, skipped) : skipped;
    }
    [weights, row] = [row, weights];
  }
  return weights.at(-1) ?? 0;
}
