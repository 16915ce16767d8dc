import type { BlockText } from './block-text.ts';
import type { QuotationCheck } from './quotation-check.ts';
import type { Span } from './report.ts';
import type { ReportOrigin } from './report-info.ts';

/** Where a source comes from, and how much of what was said it holds; what is not known is `null`. */
export interface SourceOrigin extends Omit<ReportOrigin, 'author'> {
  /** Whether it holds all that was said or written, or a part. */
  readonly covers: 'whole' | 'part' | null;
}

/** What is known of a source beside its text. */
export interface SourceInfo extends SourceOrigin {
  /** Unique among the sources and reports of the story; the file's name as an address part. */
  readonly id: string;
  /** What pages call it: `Transcript`. */
  readonly label: string;
  /** BCP 47 tag of the text's language. */
  readonly lang: string;
}

/** A document that reports draw on, such as a transcript, a press release or a speech: no report, and not compared as one. */
export interface Source {
  readonly id: string;
  /** BCP 47 tag of the text's language. */
  readonly lang: string;
  /** As stored; the places of quotations are offsets into it, in UTF-16 code units. */
  readonly body: string;
  /** Its plain text, and the way back to the body. */
  readonly source: BlockText;
  /** The same text with blanks for what nobody said: names of speakers, time codes, `[Music]`. */
  readonly spoken: string;
  /** Who speaks where, in the running order; none where the text doesn't tell. */
  readonly turns: readonly Turn[];
}

/** What one speaker says before another does: offsets into the source's plain text. */
export interface Turn extends Span {
  /** As the source names them, `MR. PRICE`; `null` where it only says that somebody else speaks. */
  readonly speaker: string | null;
  /** Whether it is somebody who asks, and isn't named: `Q`, `QUESTION`. */
  readonly asks: boolean;
}

/** A sentence of a source. */
export interface SourceStatement extends Span {
  /** Unique within the story; made of the source's id and the words. */
  readonly id: string;
  /** Position in the source, from 1. */
  readonly number: number;
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  /** Plain text, verbatim. */
  readonly text: string;
  /** Who says it, as the source names them, or `null`. */
  readonly speaker: string | null;
}

/** A source of a story, and what became of its words in the reports. */
export interface CheckedSource extends SourceInfo {
  /** The Markdown body as stored, that the places of statements and quotations are offsets into. */
  readonly body: string;
  /** In the running order. */
  readonly statements: readonly SourceStatement[];
  /** By report id: each of its quotations held against this source, in the running order. */
  readonly quotations: Readonly<Record<string, readonly QuotationCheck[]>>;
}
