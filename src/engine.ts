export { compareReports } from './comparison/compare-reports.ts';
export type * from './comparison/comparison.ts';
export { type DiffSegment, diffWords } from './comparison/diff-words.ts';
export { findDifferences } from './comparison/find-differences.ts';
export { parseReport } from './statements/parse-report.ts';
export type * from './statements/report.ts';
