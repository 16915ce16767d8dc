import type { Report } from './report.ts';

/** Where a report comes from; what is not known is `null`. */
export interface ReportOrigin {
  /** The headline. */
  readonly title: string | null;
  /** The paper, agency or site that published it. */
  readonly publisher: string | null;
  /** Who wrote it, several as the report names them: `Jo Doe and Ann Roe`. */
  readonly author: string | null;
  /** Where it was published; `http:` and `https:` only. */
  readonly url: string | null;
  /** When it was published: a date or a moment, ISO 8601. */
  readonly published: string | null;
  /** Where an archive keeps a copy of it as it was published; `http:` and `https:` only. */
  readonly archived: string | null;
  /** When the text was taken from there: a date or a moment, ISO 8601. */
  readonly retrieved: string | null;
  /** SHA-256 of the body as stored, in UTF-8, as hexadecimal digits; `null` where none was made. */
  readonly sha256: string | null;
}

/** How much of a report's own words a site may show: all, excerpts, or what it quotes. */
export type Rights = 'full' | 'excerpt' | 'quotations';

/** What is known of a report beside its text. */
export interface ReportInfo extends ReportOrigin {
  /** Unique within the story; the file's name as an address part. */
  readonly id: string;
  /** Short name that tells it from the other reports. */
  readonly label: string;
  /** BCP 47 tag of the text's language. */
  readonly lang: string;
  /** How much of its words may be shown; all where absent. The comparison goes by all of them. */
  readonly rights?: Rights | undefined;
}

/** A report's statements together with what is known of its origin. */
export type StoryReport = Report & ReportInfo;

/** The origin of a report of which nothing but the text is known. */
export const UNKNOWN_ORIGIN: ReportOrigin = {
  ...{ title: null, publisher: null, author: null, url: null, published: null },
  ...{ archived: null, retrieved: null, sha256: null },
};
