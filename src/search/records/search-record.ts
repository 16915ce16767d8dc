import type { Certainty, Verdict } from '../../report/comparison.ts';
import type { Span } from '../../report/report.ts';

/** A statement as search knows it. All offsets are UTF-16 code units of `text`. */
export interface SearchRecord {
  /** Id of its story. */
  readonly story: string;
  readonly storyTitle: string;
  /** Day of the story, ISO 8601, or `null` where it says none. */
  readonly date: string | null;
  /** Id of its report. */
  readonly report: string;
  /** The report's label. */
  readonly label: string;
  /** BCP 47 tag of the report's language. */
  readonly lang: string;
  /** Who published the report, or `null`. */
  readonly publisher: string | null;
  /** The report's place in its story, from 0. */
  readonly place: number;
  /** Its own id. */
  readonly statement: string;
  readonly text: string;
  readonly headline: boolean;
  /** Canonical name, or `null` where nobody is named. */
  readonly speaker: string | null;
  readonly via: string | null;
  readonly quotations: readonly RecordQuotation[];
  /** Words that the other statements of its match don't have. */
  readonly differing: readonly Span[];
  /** Id of its match, or `null` where no other report says the same. */
  readonly match: string | null;
  /** How sure it is that it belongs to that match; `sure` where it has none. */
  readonly certainty: Certainty;
  /** Whether it is surely told elsewhere too, with other details or other words in quotation marks. */
  readonly differs: boolean;
  /** Whether at least two reports surely tell it and another one doesn't. */
  readonly lacking: boolean;
  /** Positions in the archive of the statements of that match, its own included. */
  readonly partners: readonly number[];
}

/** Words between quotation marks in a record. */
export interface RecordQuotation extends Span {
  readonly speaker: string | null;
  /** How its wordings compare, or `null` where no other report surely has the quotation. */
  readonly verdict: Verdict | null;
}

/** The properties that can be asked for. */
export type FilterKind = 'speaker' | 'report' | 'story' | 'via' | 'lang' | 'date' | 'before' | 'after' | 'is';
