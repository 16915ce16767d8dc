import type { Link } from '../../report/comparison.ts';

/**
 * Links of which a third report makes sure: two statements that are perhaps the same are surely so where both are surely
 * the same as one of its statements. What is made sure so makes nothing else sure.
 */
export function supportLinks(links: readonly Link[]): readonly Link[] {
  const sureById = new Map<string, Set<string>>();
  for (const { statements, certainty } of links) {
    if (certainty !== 'sure') continue;
    for (const [id, other] of [statements, statements.toReversed()] as [string, string][]) {
      const known = sureById.get(id);
      if (known) known.add(other);
      else sureById.set(id, new Set([other]));
    }
  }
  const areSupported = ([one, other]: Link['statements']) =>
    !(sureById.get(one) ?? NONE).isDisjointFrom(sureById.get(other) ?? NONE);
  return links.map((link) =>
    link.certainty === 'perhaps' && areSupported(link.statements) ? { ...link, certainty: 'sure' } : link,
  );
}

const NONE: ReadonlySet<string> = new Set();
