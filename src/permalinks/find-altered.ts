import type { Match, QuotationMatch } from '../report/comparison.ts';

/** The quotations of a match whose words surely differ inside the marks: of a doubtful match, and of a shown cut, none. */
export function findAltered({
  certainty,
  quotations,
}: Pick<Match, 'certainty' | 'quotations'>): readonly QuotationMatch[] {
  return certainty === 'perhaps' ? [] : quotations.filter(({ verdict, edited }) => verdict === 'altered' && !edited);
}
