import type { Comparison } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** The numbers of a comparison that its opening tells. */
export interface Figures {
  readonly reports: readonly ReportFigures[];
  readonly matches: number;
  /** Matches whose statements have equal words. */
  readonly verbatim: number;
  /** Quotations whose words differ inside the marks. */
  readonly altered: number;
  /** Quotations that two or more reports have. */
  readonly quotations: number;
}

/** The numbers of one report. */
export interface ReportFigures {
  readonly report: string;
  /** Its statements, the headline included. */
  readonly statements: number;
  /** Those that another report has. */
  readonly shared: number;
  /** Those that no other report has. */
  readonly only: number;
}

/** Counts what a comparison found. */
export function countFigures(reports: readonly Report[], { matches, only }: Comparison): Figures {
  const quotations = matches.flatMap((match) => match.quotations);
  return {
    reports: reports.map(({ id, statements }) => {
      const alone = only[id]?.length ?? 0;
      return { report: id, statements: statements.length, shared: statements.length - alone, only: alone };
    }),
    matches: matches.length,
    verbatim: matches.filter(({ relation }) => relation === 'same').length,
    altered: quotations.filter(({ verdict }) => verdict === 'altered').length,
    quotations: quotations.length,
  };
}
