import type { Word } from './words.ts';

/** A statement's runs of three letters: each run's number, ascending, and its weight; a vector of length 1. */
export interface Spelling {
  readonly runs: Uint16Array;
  readonly weights: Float64Array;
}

/** The runs of three letters of a statement, ascending, each as often as it is there. */
export function readLetters(words: readonly Word[]): Uint16Array {
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  const runs = new Uint16Array(Math.max(text.length - 2, 0));
  for (let index = 0; index < runs.length; index += 1) {
    // Two runs may get one number; among 16,384 that blurs nothing that matters.
    const run = (text.charCodeAt(index) * 31 + text.charCodeAt(index + 1)) * 31 + text.charCodeAt(index + 2);
    runs[index] = run % RUNS;
  }
  return runs.sort();
}

/** By number of a run: how rare it is among statements. */
export function measureLetters(statements: readonly Uint16Array[]): Float64Array {
  const frequency = new Float64Array(RUNS);
  for (const runs of statements) {
    for (let index = 0; index < runs.length; index += 1) {
      const run = runs[index] ?? 0;
      if (run !== runs[index - 1]) frequency[run] = (frequency[run] ?? 0) + 1;
    }
  }
  for (let run = 0; run < RUNS; run += 1) {
    const count = frequency[run] ?? 0;
    if (count > 0) frequency[run] = Math.log((statements.length + 1) / count);
  }
  return frequency;
}

/** The runs of a statement as a vector, rare ones counting more. */
export function weighLetters(letters: Uint16Array, rarity: Float64Array): Spelling {
  const [allRuns, allWeights] = [new Uint16Array(letters.length), new Float64Array(letters.length)];
  let count = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const run = letters[index] ?? 0;
    if (count === 0 || run !== allRuns[count - 1]) count += 1;
    allRuns[count - 1] = run;
    allWeights[count - 1] = (allWeights[count - 1] ?? 0) + (rarity[run] ?? 0);
  }
  const [runs, weights] = [allRuns.subarray(0, count), allWeights.subarray(0, count)];
  let square = 0;
  for (let place = 0; place < count; place += 1) {
    const weight = weights[place] ?? 0;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let place = 0; place < count; place += 1) weights[place] = (weights[place] ?? 0) / length;
  return { runs, weights };
}

/** How alike two statements are spelt, 0–1: forms of a word and misprints have most of their runs in common. */
export function compareSpelling(first: Spelling, second: Spelling): number {
  let product = 0;
  let there = 0;
  for (let here = 0; here < first.runs.length; here += 1) {
    const run = first.runs[here] ?? 0;
    while ((second.runs[there] ?? RUNS) < run) there += 1;
    if (second.runs[there] === run) product += (first.weights[here] ?? 0) * (second.weights[there] ?? 0);
  }
  return Math.min(product, 1);
}

const RUNS = 16_384;
