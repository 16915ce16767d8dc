import type { Link } from '../../report/comparison.ts';
import { listLinked } from './list-linked.ts';

/**
 * Links of which a third report makes sure: two statements that are perhaps the same are surely so where both are surely
 * the same as one of its statements. What is made sure so makes nothing else sure.
 */
export function supportLinks(links: readonly Link[]): readonly Link[] {
  const surelyById = listLinked(links.filter(({ certainty }) => certainty === 'sure'));
  const areSupported = ([one, other]: Link['statements']) => {
    const [ones, others] = [surelyById.get(one), surelyById.get(other)];
    return ones !== undefined && others !== undefined && !ones.isDisjointFrom(others);
  };
  return links.map((link) =>
    link.certainty === 'perhaps' && areSupported(link.statements) ? { ...link, certainty: 'sure' } : link,
  );
}
