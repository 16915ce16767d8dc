import type { Equivalent, Mutant } from './mutant.ts';
import { QUERY_EQUIVALENTS } from './query-equivalents.ts';

/** Mutants that no test can kill; each must be one that survives. */
export const EQUIVALENTS: readonly Equivalent[] = [...QUERY_EQUIVALENTS];

/** Whether a mutant is known to change nothing. */
export function isEquivalent(mutant: Mutant): boolean {
  return EQUIVALENTS.some((known) => isSame(known, mutant));
}

/** The known ones of these files that are no mutant any more or are killed by a test. */
export function findStale(files: readonly string[], survivors: readonly Mutant[]): readonly Equivalent[] {
  return EQUIVALENTS.filter(
    (known) => files.includes(known.file) && !survivors.some((mutant) => isSame(known, mutant)),
  );
}

function isSame(known: Equivalent, { file, context, from, to }: Mutant): boolean {
  return known.file === file && known.context === context && known.from === from && known.to === to;
}
