import type { ReportOrigin } from '../report/report-info.ts';

/** What is cited; what a report does not say is `null`. */
export interface Cited extends Pick<ReportOrigin, 'author' | 'publisher' | 'published' | 'archived' | 'retrieved'> {
  /** Where the report itself was published. */
  readonly source: string | null;
  /** The words of each report, with where they stand. */
  readonly quotes: readonly CitedQuote[];
  /** The headline of the report, or what the passage is called. */
  readonly title: string;
  /** BCP 47 tag of the language in which its author is named. */
  readonly lang: string;
  /** Title of the story. */
  readonly story: string;
  /** What the site is called. */
  readonly site: string;
  /** Address of the passage. */
  readonly url: string;
  /** Key for BibTeX. */
  readonly key: string;
}

/** Words of a report. */
export interface CitedQuote {
  readonly text: string;
  /** Label of the report. */
  readonly report: string;
  /** `headline` or `statement 2`. */
  readonly place: string;
  /** What is known of the report's origin, in a phrase, where several reports are cited; else `null`. */
  readonly origin: string | null;
}

/** Where one quote stands: `Report A, statement 2`. */
export function placeOf({ report, place }: CitedQuote): string {
  return `${report}, ${place}`;
}
