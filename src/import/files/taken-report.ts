import { type ReportOrigin, UNKNOWN_ORIGIN } from '../../report/report-info.ts';

/** What was taken out of a file or a pasted text, for its reader to check and correct. */
export interface TakenReport extends ReportOrigin {
  /** Paragraphs with a blank line between; in a `markdown` report the Markdown body as stored. */
  readonly text: string;
  /** Whether signs such as `#` and `*` in the text are signs of Markdown or just characters. */
  readonly format: 'text' | 'markdown';
  /** Short name that tells it from the other reports, or `null` where the file gives none. */
  readonly label: string | null;
  /** BCP 47 tag, or `null` where the file does not say. */
  readonly lang: string | null;
  /** How the bytes of a text were read, by the name in `TextDecoder`; `null` where nothing was to be decoded. */
  readonly encoding: string | null;
  /** Lines that were taken for none of the report's, as written; they can be kept. */
  readonly leftOut: readonly string[];
  /** Sentences on what the reader should look at: what was guessed, what was left out. */
  readonly notes: readonly string[];
}

/** A taken report of which nothing but the text is known. */
export function plainReport(text: string, notes: readonly string[] = []): TakenReport {
  return {
    text,
    format: 'text',
    ...UNKNOWN_ORIGIN,
    label: null,
    lang: null,
    encoding: null,
    leftOut: [],
    notes,
  };
}

const NAMES = [
  ['title', 'headline'],
  ['publisher', 'publisher'],
  ['author', 'author'],
  ['published', 'date'],
  ['url', 'address'],
  ['lang', 'language'],
] as const;

/** What could not be found out, as a sentence; `null` where everything is known. */
export function tellUnknown(report: Omit<TakenReport, 'notes' | 'label' | 'encoding' | 'leftOut'>): string | null {
  const unknown = NAMES.filter(([field]) => report[field] === null).map(([, name]) => name);
  return unknown.length === 0 ? null : `Not found out: ${unknown.join(', ')}.`;
}
