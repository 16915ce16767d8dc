import { listQuotations, type StoryQuotation } from '../../permalinks/list-quotations.ts';
import { judgeQuotation, type QuotationKind } from '../../permalinks/name-match.ts';
import type { ComparedReports, Match, Wording } from '../../report/comparison.ts';
import type { Report, Speaker } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { type MarkedReading, markReadings } from '../marks/wordings/mark-readings.ts';

/** One utterance with its speakers, and its wordings with what sets each apart. */
export interface QuotationEntry extends Pick<StoryQuotation, 'id' | 'readings'> {
  readonly kind: QuotationKind;
  /** The match that it belongs to, or `null`. */
  readonly match: Match | null;
  /** Each wording once, the fullest first. */
  readonly marked: readonly MarkedReading[];
  /** Ids of the reports that have no wording of it. */
  readonly lacking: readonly string[];
  /** By report id: whom the report has say it, or `null`. */
  readonly speakers: Readonly<Record<string, Speaker | null>>;
}

/** The order in which the kinds are listed: what a reader has to know first. */
export const KIND_ORDER = ['altered', 'lost', 'paraphrased', 'edited', 'trimmed', 'same', 'perhaps', 'only'] as const;

/** Every quotation of the story: those that reports share, by match, then those that one alone has. */
export function gatherQuotations({ reports, matches }: ComparedReports): readonly QuotationEntry[] {
  const matchById = new Map(matches.map((match) => [match.id, match]));
  return listQuotations(reports, matches).map((quotation) =>
    describeQuotation(quotation, matchById.get(quotation.match ?? ''), reports),
  );
}

/** A quotation of the story, and of that match, with its kind, speakers and marks. */
export function describeQuotation(
  quotation: StoryQuotation,
  match: Match | null | undefined,
  reports: readonly Report[],
): QuotationEntry {
  const { id, readings } = quotation;
  const having = new Map(readings.flatMap(({ wordings }) => Object.entries(wordings)));
  const speakers = reports.flatMap((report) => {
    const wording = having.get(report.id);
    return wording ? [[report.id, findSpeaker(report, wording)] as const] : [];
  });
  return {
    id,
    readings,
    kind: judgeQuotation(quotation, match),
    match: match ?? null,
    marked: markReadings(readings, reports),
    lacking: reports.map((report) => report.id).filter((report) => !having.has(report)),
    speakers: Object.fromEntries(speakers),
  };
}

/** Whom a report has say a wording, or `null`. */
export function findSpeaker(report: Report, { statement, start, end }: Wording): Speaker | null {
  const owner = statementById(report).get(statement);
  const quotation = owner?.quotations.find((candidate) => candidate.start < end && start < candidate.end);
  return quotation?.speaker ?? owner?.speaker ?? null;
}
