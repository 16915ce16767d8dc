import type { Plan } from './plan-query.ts';
import type { Hit } from './rank-hits.ts';
import { LIMITS } from './weights.ts';

/**
 * Of statements that have too little of a query, those that lack fewest of its words; none of a pasted text, which has
 * some word in common with everything.
 */
export function chooseNearest<Near extends Hit>(
  hits: readonly Near[],
  { words }: Pick<Plan, 'words'>,
): readonly Near[] {
  return words.length < LIMITS.pastedFrom ? keepFullest(hits) : [];
}

/** Those that lack fewest words. */
export function keepFullest<Near extends Hit>(hits: readonly Near[]): readonly Near[] {
  const fewest = Math.min(...hits.map(({ missing }) => missing.length));
  return hits.filter(({ missing }) => missing.length === fewest);
}
