import { cutSpan } from '../../report/cut-span.ts';
import type { Quotation, Span } from '../../report/report.ts';
import type { ReadClause, ReadQuotation } from './choose-attributions.ts';
import type { PlacedSentence } from './placed-sentence.ts';

/** Whose words a quotation is, and what it is. */
export interface Voice extends Pick<Quotation, 'kind' | 'speaker'> {
  /** The clause that the quotation makes of a verb which reports nothing elsewhere. */
  readonly clause: ReadClause | null;
}

/** The quotations of a sentence, by the statements in it. */
export interface CutQuotations {
  /** The quotations of each statement of the sentence, in the running order. */
  readonly byStatement: readonly (readonly ReadQuotation[])[];
  /** Number of the last utterance. */
  readonly utterance: number;
}

/** Cuts the quoted spans of a sentence at the ends of its statements. */
export function cutQuotations(
  { passage, first, last }: PlacedSentence,
  voices: ReadonlyMap<number, Voice>,
  before: number,
): CutQuotations {
  const statements = passage.sentences.slice(first, last + 1);
  const byStatement = statements.map((): ReadQuotation[] => []);
  let utterance = before;
  let order = 0;
  for (const [place, { kind, speaker }] of voices) {
    const span = passage.quoted[place];
    if (span === undefined) continue;
    if (!span.continues || utterance === 0) utterance++;
    while (endsBefore(statements[order], span.start)) order++;
    for (const [at, statement] of statements.slice(order).entries()) {
      const part = cutSpan(span, statement);
      if (part === null) break;
      const text = passage.text.slice(part.start, part.end);
      byStatement[order + at]?.push({
        ...part,
        text,
        kind,
        speaker,
        utterance,
        whole: utterance,
        repaired: span.repaired,
      });
    }
  }
  return { byStatement, utterance };
}

const endsBefore = (statement: Span | undefined, at: number): boolean => statement !== undefined && statement.end <= at;
