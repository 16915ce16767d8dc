import type { Report } from '../report/report.ts';

/** A report's statements, one a line, the headline first: the text that its annotations' positions count in. */
export function writeReportText({ statements }: Pick<Report, 'statements'>): string {
  return statements.map(({ text }) => text).join(STATEMENT_SEPARATOR);
}

/** Stands between two statements there. */
export const STATEMENT_SEPARATOR = '\n';
