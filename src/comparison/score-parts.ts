import type { Likeness } from './measure-likeness.ts';
import type { Surroundings } from './survey-candidates.ts';
import { WEIGHTS } from './weights.ts';

/** What a link's score is made of, each part 0–1. */
export interface Parts extends Likeness, Surroundings {}

/** The score of a pair of statements, 0–1; parts that aren't known yet count as nothing. */
export function scoreParts(parts: Likeness & Partial<Parts>): number {
  let sum = WEIGHTS.link.bias;
  for (const [part, weight] of PART_WEIGHTS) sum += weight * (parts[part] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

const PART_WEIGHTS = Object.entries(WEIGHTS.link).filter(([part]) => part !== 'bias') as [keyof Parts, number][];
