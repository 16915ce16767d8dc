import type { SourceVerdict } from '../../../src/report/quotation-check.ts';
import type { Span } from '../../../src/report/report.ts';

/** What is done to a transcript's words before they are quoted. */
export type Plant =
  | 'verbatim'
  | 'tidied'
  | 'cut, shown'
  | 'cut, hidden'
  | 'a word changed'
  | 'negation lost'
  | 'spliced'
  | 'another speaker'
  | 'invented';

/** A quotation of which is known what it is. */
export interface PlantedQuotation {
  readonly plant: Plant;
  readonly text: string;
  /** Whom the report names. */
  readonly speaker: string;
  /** Verdicts that are right. */
  readonly verdicts: readonly SourceVerdict[];
  /** Where its words stand in the transcript's plain text, any of the places; empty where they were invented. */
  readonly places: readonly Span[];
}
