import type { Comparison, Match } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/**
 * By report id: the matches that at least two other reports surely tell and this one doesn't; none of two reports. What is
 * furniture of the page in one of them is nothing to be told.
 */
export function listLacking(
  reports: readonly Pick<Report, 'id' | 'statements'>[],
  matches: readonly Pick<Match, 'id' | 'statements' | 'links'>[],
): Comparison['lacking'] {
  const toldById = new Map(
    reports.flatMap(({ id, statements }) =>
      statements.filter(({ furniture }) => !furniture).map((statement) => [statement.id, id] as const),
    ),
  );
  const told = matches.filter(({ links }) =>
    links.some(({ certainty, statements }) => certainty === 'sure' && statements.every((id) => toldById.has(id))),
  );
  const lackingIn = (report: string) => told.filter(({ statements }) => statements[report] === undefined);
  return Object.fromEntries(reports.map(({ id }) => [id, lackingIn(id).map((match) => match.id)] as const));
}
