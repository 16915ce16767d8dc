export { compareReports } from './comparison/compare-reports.ts';
export type * from './comparison/comparison.ts';
export { parseReport } from './statements/parse-report.ts';
export type * from './statements/report.ts';
