import type { Grade } from './labels-file.ts';
import { isLink } from './rebuild-pairs.ts';

/** How far the two passes over the same pairs of statements agree on what is a link. */
export interface Agreement {
  /** Links of both passes, and of one alone. */
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  /** F1 of the links of one pass against those of the other, 0–1. */
  readonly f1: number;
  /** Cohen's kappa over all pairs of statements that could be linked: 1 wholly, 0 no more than chance. */
  readonly kappa: number;
}

/** Compares the grades of two passes; `possible` counts all pairs of statements, those without a grade too. */
export function measureAgreement(grades: readonly (readonly [Grade, Grade])[], possible: number): Agreement {
  const first = grades.filter(([grade]) => isLink(grade));
  const both = first.filter(([, grade]) => isLink(grade)).length;
  const firstOnly = first.length - both;
  const secondOnly = grades.filter(([, grade]) => isLink(grade)).length - both;
  const observed = 1 - (firstOnly + secondOnly) / possible;
  const [firstShare, secondShare] = [first.length / possible, (both + secondOnly) / possible];
  const chance = firstShare * secondShare + (1 - firstShare) * (1 - secondShare);
  return {
    both,
    firstOnly,
    secondOnly,
    f1: (2 * both) / (2 * both + firstOnly + secondOnly),
    kappa: (observed - chance) / (1 - chance),
  };
}
