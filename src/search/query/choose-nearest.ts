import type { Plan } from './plan-query.ts';
import type { Hit } from './rank-hits.ts';
import { LIMITS } from './weights.ts';

/**
 * Of statements that have too little of a query, those that lack fewest of its words. None of a pasted text, which has
 * some word in common with everything, and none of a single word.
 */
export function chooseNearest<Near extends Hit>(hits: readonly Near[], { words, query }: Plan): readonly Near[] {
  const asked = words.length + query.phrases.length;
  if (asked < 2 || words.length >= LIMITS.pastedFrom) return [];
  return keepFullest(hits.filter(({ missing }) => missing.length < asked));
}

/** Those that lack fewest words. */
export function keepFullest<Near extends Hit>(hits: readonly Near[]): readonly Near[] {
  const fewest = Math.min(...hits.map(({ missing }) => missing.length));
  return hits.filter(({ missing }) => missing.length === fewest);
}
