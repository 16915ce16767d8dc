import type { Link } from '../../report/comparison.ts';

/** By which two links are equal: their statements, in either order. */
export function linkKey({ statements }: Pick<Link, 'statements'>): string {
  return statements.toSorted().join(' ');
}
