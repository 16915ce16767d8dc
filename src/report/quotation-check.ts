import type { LostWords } from './comparison.ts';
import type { Span } from './report.ts';

/** What became of a quotation's words on their way from a source into a report. */
export type SourceVerdict =
  /** The same words without a break, however they are spelt and tidied. */
  | 'verbatim'
  /** Words are left out between the marks. */
  | 'cut'
  /** The source has other words at this place. */
  | 'altered'
  /** Words of several places, or in another order, stand between one pair of marks. */
  | 'spliced'
  /** The source has no words like these. */
  | 'not found';

/** A quotation of a report, held against a source. */
export interface QuotationCheck extends Span {
  /** Id of the first statement that it stands in; offsets are into its report's body, in a headline into the title. */
  readonly statement: string;
  /** The words between the marks, without Markdown's signs. */
  readonly text: string;
  /** Whom the report names as its speaker, or `null`. */
  readonly speaker: string | null;
  readonly verdict: SourceVerdict;
  /** Of a cut: whether an ellipsis or brackets show all that is left out; otherwise `null`. */
  readonly shown: boolean | null;
  /** What the words lose that turns them round, a “not” or an “if”; otherwise `null`. */
  readonly loses: LostWords | null;
  /** Whether fillers, false starts or repeated words are left out, or words and numbers spelt otherwise. */
  readonly tidied: boolean;
  /** Who speaks these words in the source, where that is somebody else than the report says; otherwise `null`. */
  readonly otherSpeaker: string | null;
  /** Where they stand, or most of them; `null` where they don't. */
  readonly source: SourcePlace | null;
  /** The quotation's words and the source's side by side, in the order of the quotation; empty where it isn't found. */
  readonly stretches: readonly CheckedStretch[];
}

/** A place in a source: offsets into its body. */
export interface SourcePlace extends Span {
  /** Id of the source. */
  readonly id: string;
}

/** Words of a quotation and what a source has there. */
export interface CheckedStretch {
  /** `tidied`: fillers, false starts, another spelling; `edited`: what an editor's brackets add. */
  readonly kind: 'same' | 'tidied' | 'edited' | 'cut' | 'altered';
  /** In the quotation's text, or `null` where it has nothing. */
  readonly quoted: Span | null;
  /** In the source's body, or `null` where it has nothing. */
  readonly source: Span | null;
  /** Place in the order of the source's pieces, from 0: another number is another place. */
  readonly piece: number;
}
