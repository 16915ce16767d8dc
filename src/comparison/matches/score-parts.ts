import type { Likeness } from '../likeness/measure-likeness.ts';
import { WEIGHTS } from '../weights.ts';
import type { Parts } from './candidate.ts';

/** How likely a reader takes two statements for the same, 0–1, by their two texts alone. */
export function scoreLikeness(likeness: Likeness): number {
  let sum = WEIGHTS.alike.bias;
  for (const part of LIKENESS_PARTS) sum += WEIGHTS.alike[part] * likeness[part];
  return toProbability(sum);
}

/** How likely a reader takes two statements for the same, 0–1, by all that is known of them. */
export function scoreParts(parts: Parts): number {
  let sum = WEIGHTS.link.bias;
  for (const part of PARTS) sum += WEIGHTS.link[part] * parts[part];
  return toProbability(sum);
}

const toProbability = (logit: number) => 1 / (1 + Math.exp(-logit));

const LIKENESS_PARTS = Object.keys(WEIGHTS.alike).filter((part) => part !== 'bias') as (keyof Likeness)[];
const PARTS = Object.keys(WEIGHTS.link).filter((part) => part !== 'bias') as (keyof Parts)[];
