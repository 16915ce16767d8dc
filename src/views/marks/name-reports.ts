import type { Side } from './sides.ts';

/** Reports by their letters, in the order of the story: `A, C, D`. */
export function nameReports(ids: readonly string[], sides: readonly Side[]): string {
  return sides
    .filter(({ report }) => ids.includes(report.id))
    .map(({ siglum }) => siglum)
    .join(', ');
}
