import type { Comparison, Link, Match } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { listLinked } from '../matches/list-linked.ts';

/** What is known of a story's statements. */
export interface Told {
  readonly matches: readonly Pick<Match, 'id' | 'statements' | 'links'>[];
  /** All pairs that say the same, those that stand in no match too. */
  readonly links: readonly Link[];
}

/**
 * By report id: the matches that at least two other reports surely tell and this one doesn't, not even perhaps or in
 * another match; none of two reports. What is furniture of the page in one of them is nothing to be told.
 */
export function listLacking(
  reports: readonly Pick<Report, 'id' | 'statements'>[],
  { matches, links }: Told,
): Comparison['lacking'] {
  const toldById = new Map(
    reports.flatMap(({ id, statements }) =>
      statements.filter(({ furniture }) => !furniture).map((statement) => [statement.id, id] as const),
    ),
  );
  const told = matches.filter((match) =>
    match.links.some(({ certainty, statements }) => certainty === 'sure' && statements.every((id) => toldById.has(id))),
  );
  const linkedById = listLinked(links);
  const tellers = told.map(({ id, statements }) => {
    const linked = Object.values(statements)
      .flat()
      .flatMap((statement) => [...(linkedById.get(statement) ?? [])]);
    return { id, reports: new Set([...Object.keys(statements), ...linked.map((other) => toldById.get(other))]) };
  });
  const lackingIn = (report: string) => tellers.filter((match) => !match.reports.has(report));
  return Object.fromEntries(reports.map(({ id }) => [id, lackingIn(id).map((match) => match.id)] as const));
}
