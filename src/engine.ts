export { compareReports } from './comparison/compare-reports.ts';
export { correctSpeakers } from './comparison/corrections/correct-speakers.ts';
export { findDifferences } from './comparison/matches/find-differences.ts';
export { groupOmissions, type OmissionGroup } from './comparison/matches/group-omissions.ts';
export type { DiffSegment } from './comparison/words/diff-tokens.ts';
export { diffWords } from './comparison/words/diff-words.ts';
export type * from './report/comparison.ts';
export type * from './report/report.ts';
export { parseReport } from './statements/parse-report.ts';
