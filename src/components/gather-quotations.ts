import type { Comparison, Verdict, Wording } from '../comparison/comparison.ts';
import type { Quotation, Report, Speaker, Statement } from '../statements/report.ts';
import { type MarkedWording, markWordings } from './mark-wordings.ts';

/** One quotation with the wording of each report that has it. */
export interface QuotationEntry {
  /** Unique within the story; the match's own id for its first quotation. */
  readonly id: string;
  /** `only`: no other report has it. */
  readonly verdict: Verdict | 'only';
  /** Match it belongs to, or `null`. */
  readonly match: string | null;
  /** By report id: whom the report has say it, or `null`. */
  readonly speakers: Readonly<Record<string, Speaker | null>>;
  /** By report id. */
  readonly wordings: Readonly<Record<string, MarkedWording>>;
}

/** The order in which the verdicts are listed: what a reader has to know first. */
export const VERDICT_ORDER = ['altered', 'paraphrased', 'trimmed', 'same', 'only'] as const;

/** Every quotation of the story: those that reports share, by match, then those that one alone has. */
export function gatherQuotations(reports: readonly Report[], { matches }: Comparison): readonly QuotationEntry[] {
  const shared = matches.flatMap((match) =>
    match.quotations.map(({ verdict, wordings }, index): QuotationEntry => {
      const id = index === 0 ? match.id : `${match.id}-${index + 1}`;
      const speakers = Object.fromEntries(
        Object.entries(wordings).map(([report, wording]) => [report, findSpeaker(reports, report, wording)]),
      );
      return { id, verdict, match: match.id, speakers, wordings: markWordings(wordings) };
    }),
  );
  const covered = matches.flatMap(({ quotations }) => quotations.flatMap(({ wordings }) => Object.entries(wordings)));
  const only = reports.flatMap((report) => {
    const own = covered.filter(([id]) => id === report.id).map(([, wording]) => wording);
    return listOwn(report, own);
  });
  return [...shared, ...only];
}

function listOwn(report: Report, covered: readonly Wording[]): readonly QuotationEntry[] {
  const quotations = report.statements.flatMap((statement) =>
    statement.quotations.map((quotation) => ({ statement, quotation })),
  );
  return quotations
    .filter((own) => !covered.some((wording) => isWithin(own, wording, report)))
    .map(({ statement, quotation: { start, end, text, speaker } }) => ({
      id: `${statement.id}-${start}`,
      verdict: 'only',
      match: null,
      speakers: { [report.id]: speaker },
      wordings: { [report.id]: { statement: statement.id, start, end, text, differing: [] } },
    }));
}

interface OwnQuotation {
  readonly statement: Statement;
  readonly quotation: Quotation;
}

/** Offsets of a headline and of the body are different scales, so that both ends have to be on one. */
function isWithin({ statement, quotation }: OwnQuotation, wording: Wording, { statements }: Report): boolean {
  const owner = statements.find(({ id }) => id === wording.statement);
  if (owner?.headline !== statement.headline) return false;
  return quotation.start < wording.end && wording.start < quotation.end;
}

function findSpeaker(reports: readonly Report[], report: string, { statement, start, end }: Wording): Speaker | null {
  const owner = reports.find(({ id }) => id === report)?.statements.find(({ id }) => id === statement);
  const quotation = owner?.quotations.find((candidate) => candidate.start < end && start < candidate.end);
  return quotation?.speaker ?? owner?.speaker ?? null;
}
