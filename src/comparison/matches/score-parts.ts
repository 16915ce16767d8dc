import type { Likeness } from '../likeness/measure-likeness.ts';
import { WEIGHTS } from '../weights.ts';
import type { Surroundings } from './candidate.ts';

/** How likely a reader takes two statements for the same, 0–1, by their two texts alone. */
export function scoreLikeness(likeness: Likeness): number {
  let sum = WEIGHTS.alike.bias;
  for (const part of LIKENESS_PARTS) sum += WEIGHTS.alike[part] * likeness[part];
  return fromLogit(sum);
}

/** How likely a reader takes two statements for the same, 0–1, by that first score and what the other pairs make of it. */
export function scoreLink(base: number, surroundings: Surroundings): number {
  let sum = WEIGHTS.link.bias + WEIGHTS.link.base * toLogit(base);
  for (const part of SURROUNDINGS) sum += WEIGHTS.link[part] * surroundings[part];
  return fromLogit(sum);
}

/** A score, 0–1, in log-odds; what is certain counts as nearly so. */
export function toLogit(score: number): number {
  const bounded = Math.min(Math.max(score, UNCERTAIN), 1 - UNCERTAIN);
  return Math.log(bounded / (1 - bounded));
}

/** Log-odds as a score, 0–1. */
export function fromLogit(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

const UNCERTAIN = 1e-4;

const LIKENESS_PARTS = Object.keys(WEIGHTS.alike).filter((part) => part !== 'bias') as (keyof Likeness)[];
const SURROUNDINGS = Object.keys(WEIGHTS.link).filter(
  (part) => part !== 'bias' && part !== 'base',
) as (keyof Surroundings)[];
