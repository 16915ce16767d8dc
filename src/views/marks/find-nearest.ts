import type { PlacedStatement } from './sides.ts';
import type { View } from './view.ts';

/** The likeliest counterpart of a statement, where it has no match and the comparison names one. */
export function findNearest(id: string, { comparison, placed }: View): Nearest | null {
  const nearest = comparison.nearest[id];
  const own = placed.get(id);
  const there = nearest && placed.get(nearest.statement);
  return own && there ? { own, there, alike: Math.round(nearest.score * 100) } : null;
}

/** The likeliest counterpart of a statement that has none. */
export interface Nearest {
  readonly own: PlacedStatement;
  readonly there: PlacedStatement;
  /** How like the two are, 0–100. */
  readonly alike: number;
}
