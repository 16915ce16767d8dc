import type { Comparison, Match } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** By report id: the matches that at least two other reports surely tell and this one doesn't; none of two reports. */
export function listLacking(
  reports: readonly Pick<Report, 'id'>[],
  matches: readonly Pick<Match, 'id' | 'statements' | 'certainty'>[],
): Comparison['lacking'] {
  const shared = matches.filter(
    ({ certainty, statements }) => certainty === 'sure' && Object.keys(statements).length > 1,
  );
  const lackingIn = (report: string) =>
    shared.filter(({ statements }) => statements[report] === undefined).map(({ id }) => id);
  return Object.fromEntries(reports.map(({ id }) => [id, lackingIn(id)] as const));
}
