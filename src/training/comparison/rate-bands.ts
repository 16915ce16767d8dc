import type { Judged } from '../fit/cross-validate.ts';

/** Scores from which the next band begins, the highest first. */
const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3] as const;

/** Of questions of yes or no: for each band of chances how many there are, and how many of them are right, in words. */
export function rateBands(judged: readonly Judged[]): string {
  const bands = BANDS.map((from, index) => {
    const below = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
    const own = judged.filter(({ chances: [chance = 0] }) => chance >= from && chance < below);
    return `from ${from} ${countRight(own)} of ${own.length}`;
  });
  return bands.join(', ');
}

/** Of those whose chance is no less than this: how many there are, and what share of them is right, 0–1. */
export function rateFrom(judged: readonly Judged[], least: number) {
  const own = judged.filter(({ chances: [chance = 0] }) => chance >= least);
  return { all: own.length, precision: countRight(own) / Math.max(own.length, 1) };
}

const countRight = (judged: readonly Judged[]) => judged.filter(({ choice }) => choice.right.has(0)).length;
