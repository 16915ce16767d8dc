import type { Match, Relation, Verdict } from '../report/comparison.ts';
import { findAltered } from './find-altered.ts';
import type { StoryQuotation } from './list-quotations.ts';

/** What a match is, in a sentence without a stop: `2 quotations altered`. */
export function nameMatch(match: Pick<Match, 'quotations' | 'relation' | 'certainty'>): string {
  if (match.certainty === 'perhaps') return 'Perhaps the same statement';
  const altered = findAltered(match).length;
  if (altered === 0) return NAMES[match.relation];
  return altered === 1 ? 'A quotation altered' : `${altered} quotations altered`;
}

const NAMES: Readonly<Record<Relation, string>> = {
  same: 'Word for word the same',
  reworded: 'The same statement, reworded',
  rewritten: 'The same claim, in other words',
};

/**
 * What pages tell a quotation to be: its verdict; or `lost`, cut so that it says more or other than was said; `edited`,
 * differing in nothing but what is shown; `perhaps`, of a match that isn't sure; `only`, found in one report.
 */
export type QuotationKind = Verdict | 'lost' | 'edited' | 'perhaps' | 'only';

/** The kind of a quotation of a match, or of none. */
export function judgeQuotation(
  { verdict, readings }: Pick<StoryQuotation, 'verdict' | 'readings'>,
  match: Pick<Match, 'quotations' | 'certainty'> | null | undefined,
): QuotationKind {
  if (!match || verdict === 'only') return 'only';
  if (match.certainty === 'perhaps') return 'perhaps';
  const { edited, lost = null } = match.quotations.find((quotation) => quotation.readings === readings) ?? {};
  if (verdict === 'altered' && !edited) return 'altered';
  if (lost !== null) return 'lost';
  return edited ? 'edited' : verdict;
}

/** What a quotation of that kind is, likewise. */
export function nameQuotation(kind: QuotationKind): string {
  return KINDS[kind];
}

const KINDS: Readonly<Record<QuotationKind, string>> = {
  altered: 'A quotation altered',
  lost: 'A quotation, cut so that it says something else',
  paraphrased: 'A quotation without its marks in another report',
  edited: 'A quotation, openly edited',
  trimmed: 'A quotation, trimmed',
  same: 'A quotation, the same in each report',
  perhaps: 'Perhaps the same quotation',
  only: 'A quotation, no counterpart found',
};
