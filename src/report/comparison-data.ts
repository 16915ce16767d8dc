import type { ComparedReports, Comparison } from './comparison.ts';
import type { StoryReport } from './report-info.ts';
import type { CheckedSource } from './source.ts';
import type { IDS_VERSION } from './statement-ids.ts';

/** Version of the data that stories publish; raised when a field changes its name or its meaning. */
export const DATA_VERSION = 2;

/** What a story says of itself. */
export interface StoryInfo {
  /** The folder's name as an address part. */
  readonly id: string;
  /** What the event, or the story, is called. */
  readonly title: string;
  /** Day of the event, `2022-07-29`, or `null`. */
  readonly date: string | null;
}

/** A story whose reports are taken apart and compared. */
export interface ComparedStory extends StoryInfo {
  /** In the order in which pages show them. */
  readonly reports: readonly StoryReport[];
  readonly comparison: ComparedReports<StoryReport>;
  /** What the reports draw on, with their quotations held against it; absent where nothing is known of that. */
  readonly sources?: readonly CheckedSource[] | undefined;
}

/** What stands in `comparison.json`: the statements and the comparison of a story. */
export interface ComparisonData extends Omit<Comparison, 'faults'> {
  /** Address of the JSON Schema that describes this file; absent where the file stands on no site. */
  readonly $schema?: string | undefined;
  /** Version of the data: the same number, the same names and meanings. */
  readonly version: typeof DATA_VERSION;
  /** Version of the way in which ids are made: the same number, the same id for the same words. */
  readonly ids: typeof IDS_VERSION;
  /** What the story says of itself. */
  readonly story: StoryInfo;
  /** In the order in which pages show them. */
  readonly reports: readonly StoryReport[];
  /** What the reports draw on, with their quotations held against it; absent where the story has none. */
  readonly sources?: readonly CheckedSource[] | undefined;
}
