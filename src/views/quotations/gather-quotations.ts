import { listQuotations, type StoryQuotation } from '../../permalinks/list-quotations.ts';
import type { Comparison, Wording } from '../../report/comparison.ts';
import type { Report, Speaker, Statement } from '../../report/report.ts';
import { type MarkedWording, markWordings } from '../marks/mark-wordings.ts';

/** One quotation with its speakers, and the words that each wording alone has. */
export interface QuotationEntry extends StoryQuotation {
  /** By report id: whom the report has say it, or `null`. */
  readonly speakers: Readonly<Record<string, Speaker | null>>;
  /** By report id. */
  readonly wordings: Readonly<Record<string, MarkedWording>>;
}

/** The order in which the verdicts are listed: what a reader has to know first. */
export const VERDICT_ORDER = ['altered', 'paraphrased', 'trimmed', 'same', 'only'] as const;

/** Every quotation of the story: those that reports share, by match, then those that one alone has. */
export function gatherQuotations(reports: readonly Report[], { matches }: Comparison): readonly QuotationEntry[] {
  const statementById = new Map(reports.flatMap(({ statements }) => statements).map((own) => [own.id, own] as const));
  return listQuotations(reports, matches).map((quotation) => ({
    ...quotation,
    speakers: Object.fromEntries(
      Object.entries(quotation.wordings).map(([report, wording]) => [report, findSpeaker(statementById, wording)]),
    ),
    wordings: markWordings(quotation.wordings),
  }));
}

function findSpeaker(
  statementById: ReadonlyMap<string, Statement>,
  { statement, start, end }: Wording,
): Speaker | null {
  const owner = statementById.get(statement);
  const quotation = owner?.quotations.find((candidate) => candidate.start < end && start < candidate.end);
  return quotation?.speaker ?? owner?.speaker ?? null;
}
