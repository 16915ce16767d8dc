import type { ReportSource } from '../../content/story-source.ts';
import type { ComparedReports, Correction } from '../../report/comparison.ts';
import type { StoryReport } from '../../report/report-info.ts';

/** What the worker is asked. Answers carry the number of their query, so that late ones are told. */
export interface ComparisonQuery {
  readonly number: number;
  readonly reports: readonly ReportSource[];
  readonly corrections: readonly Correction[];
}

/** What the worker says, in this order: progress any number of times, then a result or a failure. */
export type ComparisonAnswer =
  | { readonly kind: 'progress'; readonly number: number; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly number: number; readonly result: ComparisonResult }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string };

/** Reports taken apart and compared. */
export interface ComparisonResult {
  readonly comparison: ComparedReports<StoryReport>;
  /** By report id: the language that its words tell, whatever it is said to be in; `null` where they tell none. */
  readonly languages: Readonly<Record<string, string | null>>;
  /** Milliseconds that parsing and comparing took. */
  readonly duration: number;
}
