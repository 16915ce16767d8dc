import type { Certainty } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';

/** How sure a link of that score (0–1) is. */
export function judgeCertainty(score: number): Certainty {
  return score >= WEIGHTS.sure ? 'sure' : 'perhaps';
}
