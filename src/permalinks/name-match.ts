import type { Match, Relation } from '../report/comparison.ts';
import type { StoryQuotation } from './list-quotations.ts';

/** What a match is, in a sentence without a stop: `2 quotations altered`. */
export function nameMatch({ quotations, relation }: Pick<Match, 'quotations' | 'relation'>): string {
  const altered = quotations.filter(({ verdict }) => verdict === 'altered').length;
  if (altered === 0) return NAMES[relation];
  return altered === 1 ? 'A quotation altered' : `${altered} quotations altered`;
}

const NAMES: Readonly<Record<Relation, string>> = {
  same: 'Word for word the same',
  reworded: 'The same statement, reworded',
  rewritten: 'The same claim, in other words',
};

/** What a quotation is, likewise. */
export function nameQuotation(verdict: StoryQuotation['verdict']): string {
  return VERDICTS[verdict];
}

const VERDICTS: Readonly<Record<StoryQuotation['verdict'], string>> = {
  altered: 'A quotation altered',
  paraphrased: 'A quotation without its marks in another report',
  trimmed: 'A quotation, trimmed',
  same: 'A quotation, the same in each report',
  only: 'A quotation in one report only',
};
