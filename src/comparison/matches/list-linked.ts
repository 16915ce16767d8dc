import type { Link } from '../../report/comparison.ts';

/** By a statement's id: those that it is linked with. */
export type LinkedById = ReadonlyMap<string, ReadonlySet<string>>;

/** Which statements links hold together, in either direction. */
export function listLinked(links: readonly Pick<Link, 'statements'>[]): LinkedById {
  const linkedById = new Map<string, Set<string>>();
  for (const { statements } of links) {
    for (const [own, other] of [statements, statements.toReversed()] as [string, string][]) {
      const known = linkedById.get(own);
      if (known) known.add(other);
      else linkedById.set(own, new Set([other]));
    }
  }
  return linkedById;
}
