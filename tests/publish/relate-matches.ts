import type { Link, Match } from '../../src/report/comparison.ts';
import type { ComparedStory } from '../../src/report/comparison-data.ts';

/** A story with every match, and every link of it, as it would be had the engine judged so. */
export function relateMatches(
  story: ComparedStory,
  judged: Partial<Pick<Match & Link, 'relation' | 'certainty'>>,
): ComparedStory {
  const matches = story.comparison.matches.map((match) => ({
    ...match,
    ...judged,
    links: match.links.map((link) => ({ ...link, ...judged })),
  }));
  const matchById = new Map(
    matches.flatMap((match) => Object.values(match.statements).flatMap((ids) => ids.map((id) => [id, match] as const))),
  );
  return { ...story, comparison: { ...story.comparison, matches, matchById } };
}
