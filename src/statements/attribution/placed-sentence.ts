import type { ReportingClause } from '../clauses/reporting-clause.ts';
import type { OuterSentence } from '../grammar/read-units.ts';
import type { Passage } from '../read-passages.ts';

/** A sentence with the reports that stand in it. */
export interface ReportingSentence extends OuterSentence {
  readonly clauses: readonly ReportingClause[];
}

/** An outer sentence in its place. */
export interface PlacedSentence extends ReportingSentence {
  readonly passage: Passage;
  /** Index among the outer sentences of the report. */
  readonly index: number;
}

/** Whether a sentence belongs to the page and not to the report. */
export const isFurniture = ({ passage, first }: Pick<PlacedSentence, 'passage' | 'first'>): boolean =>
  passage.furniture.has(first);
