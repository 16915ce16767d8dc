import type { Comparison, Verdict, Wording } from '../comparison/comparison.ts';
import type { Report, Span, Speaker, Statement } from '../statements/report.ts';
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
  const statementById = new Map(reports.flatMap(({ statements }) => statements).map((own) => [own.id, own] as const));
  const shared = matches.flatMap((match) =>
    match.quotations.map(({ verdict, wordings }, index): QuotationEntry => {
      const id = index === 0 ? match.id : `${match.id}-${index + 1}`;
      const speakers = Object.fromEntries(
        Object.entries(wordings).map(([report, wording]) => [report, findSpeaker(statementById, wording)]),
      );
      return { id, verdict, match: match.id, speakers, wordings: markWordings(wordings) };
    }),
  );
  const covered = matches.flatMap(({ quotations }) => quotations.flatMap(({ wordings }) => Object.values(wordings)));
  return [...shared, ...reports.flatMap((report) => listOwn(report, covered))];
}

function listOwn(report: Report, covered: readonly Wording[]): readonly QuotationEntry[] {
  const own = new Map(report.statements.map(({ id, headline }) => [id, headline]));
  // Offsets of a headline and of the body are different scales.
  const spansOf = (headline: boolean) => covered.filter(({ statement }) => own.get(statement) === headline);
  const [isInBody, isInHeadline] = [findOverlaps(spansOf(false)), findOverlaps(spansOf(true))];
  return report.statements.flatMap((statement) =>
    statement.quotations
      .filter((quotation) => !(statement.headline ? isInHeadline : isInBody)(quotation))
      .map(({ start, end, text, speaker }) => ({
        id: `${statement.id}-${start}`,
        verdict: 'only' as const,
        match: null,
        speakers: { [report.id]: speaker },
        wordings: { [report.id]: { statement: statement.id, start, end, text, differing: [] } },
      })),
  );
}

/** Says of a span whether it has a character in common with one of these. */
function findOverlaps(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  // The furthest end of each span and of those before it, so that one look tells of all of them.
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > start;
  };
}

function findSpeaker(
  statementById: ReadonlyMap<string, Statement>,
  { statement, start, end }: Wording,
): Speaker | null {
  const owner = statementById.get(statement);
  const quotation = owner?.quotations.find((candidate) => candidate.start < end && start < candidate.end);
  return quotation?.speaker ?? owner?.speaker ?? null;
}
