import type { QuotationCheck } from '../../report/quotation-check.ts';

/** What became of a quotation, by its gravest fault. */
export type CheckKind =
  | 'turned'
  | 'altered'
  | 'spliced'
  | 'not-found'
  | 'other-speaker'
  | 'cut-hidden'
  | 'cut-shown'
  | 'tidied'
  | 'verbatim';

/** The kinds, the gravest first. */
export const CHECK_KINDS: readonly CheckKind[] = [
  'turned',
  'altered',
  'spliced',
  'not-found',
  'other-speaker',
  'cut-hidden',
  'cut-shown',
  'tidied',
  'verbatim',
];

/** Those that a reader has to know of first. */
export const GRAVE: ReadonlySet<CheckKind> = new Set(['turned', 'altered', 'spliced', 'not-found', 'other-speaker']);

/** As pages name them. */
export const CHECK_NAMES: Readonly<Record<CheckKind, string>> = {
  turned: 'cut so that it says something else',
  altered: 'altered',
  spliced: 'put together of several places',
  'not-found': 'not found',
  'other-speaker': 'said by somebody else',
  'cut-hidden': 'cut without a sign',
  'cut-shown': 'cut, and shown to be',
  tidied: 'verbatim, tidied',
  verbatim: 'verbatim',
};

/** What became of a quotation, in one word for several. */
export function judgeCheck({ verdict, loses, otherSpeaker, shown, tidied }: QuotationCheck): CheckKind {
  if (loses !== null) return 'turned';
  if (verdict === 'not found') return 'not-found';
  if (verdict === 'altered' || verdict === 'spliced') return verdict;
  if (otherSpeaker !== null) return 'other-speaker';
  if (verdict === 'cut') return shown ? 'cut-shown' : 'cut-hidden';
  return tidied ? 'tidied' : 'verbatim';
}
