import type { OuterSentence } from '../grammar/read-units.ts';

/** Whether an outer sentence is nothing but quotation. */
export function isAllQuotation({ units }: OuterSentence): boolean {
  return units.filter((unit) => unit.kind === 'word').length <= MOST_WORDS_ASIDE;
}

/** Words outside quotations below which a sentence counts as nothing but quotation. */
const MOST_WORDS_ASIDE = 2;
