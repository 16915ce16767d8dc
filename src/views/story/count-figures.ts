import { findAltered } from '../../permalinks/find-altered.ts';
import type { Comparison } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** The numbers of a comparison that its opening tells. What is found is counted where it is sure. */
export interface Figures {
  readonly reports: readonly ReportFigures[];
  readonly matches: number;
  /** Matches whose statements have equal words. */
  readonly verbatim: number;
  /** Quotations whose words differ inside the marks. */
  readonly altered: number;
  /** Quotations that are cut so that they say something else. */
  readonly lost: number;
  /** Quotations that two or more reports have. */
  readonly quotations: number;
}

/** The numbers of one report. */
export interface ReportFigures {
  readonly report: string;
  /** Its statements; the headline, which has no number, and furniture of the page left out. */
  readonly statements: number;
  /** Those that another report surely has. */
  readonly shared: number;
  /** Those that another report has perhaps. */
  readonly perhaps: number;
  /** Those that no counterpart was found for. */
  readonly only: number;
}

/** Counts what a comparison found. */
export function countFigures(reports: readonly Report[], { matches, only }: Comparison): Figures {
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const quotations = sure.flatMap((match) => match.quotations);
  const surely = new Set(
    matches.flatMap(({ links }) =>
      links.filter(({ certainty }) => certainty === 'sure').flatMap(({ statements }) => statements),
    ),
  );
  return {
    reports: reports.map(({ id, statements: own }) => {
      const headlines = new Set(own.filter(({ headline }) => headline).map((statement) => statement.id));
      const withoutHeadlines = (ids: readonly string[] = []) => ids.filter((statement) => !headlines.has(statement));
      const alone = withoutHeadlines(only[id]).length;
      const told = matches.flatMap(({ statements }) => withoutHeadlines(statements[id]));
      const shared = told.filter((statement) => surely.has(statement)).length;
      return { report: id, statements: told.length + alone, shared, perhaps: told.length - shared, only: alone };
    }),
    matches: sure.length,
    verbatim: sure.filter(({ relation }) => relation === 'same').length,
    altered: sure.reduce((count, match) => count + findAltered(match).length, 0),
    lost: quotations.filter(({ verdict, edited, lost }) => lost !== null && (verdict !== 'altered' || edited)).length,
    quotations: quotations.length,
  };
}
