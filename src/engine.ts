export { compareReports } from './comparison/compare-reports.ts';
export type * from './comparison/comparison.ts';
export { correctSpeakers } from './comparison/correct-speakers.ts';
export { type DiffSegment, diffWords } from './comparison/diff-words.ts';
export { findDifferences } from './comparison/find-differences.ts';
export { groupOmissions, type OmissionGroup } from './comparison/group-omissions.ts';
export { parseReport } from './statements/parse-report.ts';
export type * from './statements/report.ts';
