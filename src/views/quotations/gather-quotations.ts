import { listQuotations, type StoryQuotation } from '../../permalinks/list-quotations.ts';
import type { ComparedReports, Wording } from '../../report/comparison.ts';
import type { Report, Speaker } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
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
export function gatherQuotations({ reports, matches }: ComparedReports): readonly QuotationEntry[] {
  return listQuotations(reports, matches).map((quotation) => describeQuotation(quotation, reports));
}

/** A quotation of the story with its speakers and marks. */
export function describeQuotation(quotation: StoryQuotation, reports: readonly Report[]): QuotationEntry {
  const speakers = reports.flatMap((report) => {
    const wording = quotation.wordings[report.id];
    return wording ? [[report.id, findSpeaker(report, wording)] as const] : [];
  });
  return { ...quotation, speakers: Object.fromEntries(speakers), wordings: markWordings(quotation.wordings) };
}

function findSpeaker(report: Report, { statement, start, end }: Wording): Speaker | null {
  const owner = statementById(report).get(statement);
  const quotation = owner?.quotations.find((candidate) => candidate.start < end && start < candidate.end);
  return quotation?.speaker ?? owner?.speaker ?? null;
}
