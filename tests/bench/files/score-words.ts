import type { Count } from '../draw-table.ts';

/** How many words of a text are those that are wanted, each as often as it is there. */
export function scoreWords(taken: string, wanted: string): Count {
  return countCommon(cutWords(taken), cutWords(wanted));
}

/** How many runs of four words stand in both, by which the order of what was taken is told. */
export function scoreOrder(taken: string, wanted: string): Count {
  return countCommon(cutRuns(taken), cutRuns(wanted));
}

function countCommon(taken: readonly string[], wanted: readonly string[]): Count {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of taken) {
    const more = left.get(word) ?? 0;
    if (more === 0) continue;
    right++;
    left.set(word, more - 1);
  }
  return { right, answered: taken.length, expected: wanted.length };
}

const cutWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function cutRuns(text: string): readonly string[] {
  const words = cutWords(text);
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
}
