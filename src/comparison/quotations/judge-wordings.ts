import type { Verdict } from '../../report/comparison.ts';

/** How two wordings of one quotation compare, by the keys of their words: case, punctuation and marks don't count. */
export function judgeWordings(first: readonly string[], second: readonly string[]): Exclude<Verdict, 'paraphrased'> {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (!contains(long, short)) return 'altered';
  return short.length === long.length ? 'same' : 'trimmed';
}

/** Whether a list of words stands in another without a gap. */
export function contains(long: readonly string[], short: readonly string[]): boolean {
  return long.some((_, start) => short.every((word, index) => word === long[start + index]));
}
