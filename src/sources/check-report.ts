import type { QuotationCheck } from '../report/quotation-check.ts';
import type { Report } from '../report/report.ts';
import { checkQuotations } from './check-quotations.ts';
import type { IndexedSource } from './words/index-words.ts';

/** A quotation of a report, held against all sources. */
export interface ReportCheck extends QuotationCheck {
  /** What other sources that have it make of it, where that is something else: the id of each and its verdict. */
  readonly elsewhere: readonly Pick<QuotationCheck, 'verdict' | 'loses' | 'source'>[];
}

/** Holds every quotation of a report against several sources, each against whichever bears it out best; in the running order. */
export function checkReport(report: Report, sources: readonly IndexedSource[]): readonly ReportCheck[] {
  const [first = [], ...others] = sources.map((source) => checkQuotations(report, source));
  return first.map((check, place) => {
    const all = [check, ...others.flatMap((checks) => checks[place] ?? [])];
    const [best = check, ...rest] = all.toSorted((one, other) => rankCheck(one) - rankCheck(other));
    const elsewhere = rest.filter((other) => other.source !== null && rankCheck(other) !== rankCheck(best));
    return { ...best, elsewhere: elsewhere.map(({ verdict, loses, source }) => ({ verdict, loses, source })) };
  });
}

/** How far a quotation is from the source's words: 0 where it is verbatim and its speaker's; higher is graver. */
export function rankCheck({ verdict, shown, loses, otherSpeaker }: QuotationCheck): number {
  const rank = verdict === 'cut' && shown ? 1 : RANKS[verdict];
  return verdict === 'not found' ? rank : rank + (loses === null ? 0 : GRAVER) + (otherSpeaker === null ? 0 : OTHER);
}

const RANKS: Readonly<Record<QuotationCheck['verdict'], number>> = {
  verbatim: 0,
  cut: 2,
  spliced: 3,
  altered: 4,
  'not found': 20,
};

/** What is added where the words are somebody else's, and where they are turned round. */
const OTHER = 5;
const GRAVER = 10;
