import type { Certainty, Link, Match } from '../../report/comparison.ts';

/** What a match or a pair of statements is, as pages name it: its relation, or that it isn't sure to be one. */
export function nameRelation({ relation, certainty }: Pick<Link, 'relation' | 'certainty'>): string {
  return certainty === 'perhaps' ? 'perhaps the same' : relation;
}

/** How sure it is that a statement of a match says what the match says: as sure as the surest of its own links. */
export function certaintyOf(statement: string, { links, certainty }: Pick<Match, 'links' | 'certainty'>): Certainty {
  const own = links.filter(({ statements }) => statements.includes(statement));
  if (own.length === 0) return certainty;
  return own.some((link) => link.certainty === 'sure') ? 'sure' : 'perhaps';
}
