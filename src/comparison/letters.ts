import type { Profile } from './profile-statements.ts';
import type { Word } from './words.ts';

/** How often each run of three letters is in a statement: forms of a word and misprints have most of them in common. */
export function countLetters(words: readonly Word[]): ReadonlyMap<number, number> {
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  const counts = new Map<number, number>();
  for (let index = 0; index + 2 < text.length; index += 1) {
    const run = (text.charCodeAt(index) * BASE + text.charCodeAt(index + 1)) * BASE + text.charCodeAt(index + 2);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** How rare each run of letters is among statements. */
export function measureLetters(profiles: readonly Pick<Profile, 'letters'>[]): ReadonlyMap<number, number> {
  const frequency = new Map<number, number>();
  for (const { letters } of profiles)
    for (const run of letters.keys()) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  return new Map(Array.from(frequency, ([run, count]) => [run, Math.log((profiles.length + 1) / count)]));
}

/** A statement's runs of letters as a vector of length 1: the runs ascending, and the weight of each. */
export interface Spelling {
  readonly runs: Float64Array;
  readonly weights: Float64Array;
}

/** The runs of a statement as a vector, rare ones counting more. */
export function weighLetters(letters: ReadonlyMap<number, number>, rarity: ReadonlyMap<number, number>): Spelling {
  const runs = Float64Array.from(letters.keys()).sort();
  const weights = runs.map((run) => (letters.get(run) ?? 0) * (rarity.get(run) ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { runs, weights: weights.map((weight) => weight / length) };
}

/** How alike two statements are spelt, 0–1. */
export function compareSpelling(first: Spelling, second: Spelling): number {
  let product = 0;
  let there = 0;
  for (let here = 0; here < first.runs.length; here += 1) {
    const run = first.runs[here] ?? 0;
    while ((second.runs[there] ?? Number.POSITIVE_INFINITY) < run) there += 1;
    if (second.runs[there] === run) product += (first.weights[here] ?? 0) * (second.weights[there] ?? 0);
  }
  return Math.min(product, 1);
}

/** Makes one number of three UTF-16 code units without collisions. */
const BASE = 65_536;
