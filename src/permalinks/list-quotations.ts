import type { Match, QuotationReading, Verdict, Wording } from '../report/comparison.ts';
import { hashWords } from '../report/hash-words.ts';
import type { Report, Span } from '../report/report.ts';

/** A quotation with the wording of each report that has it. */
export interface StoryQuotation {
  /** `quotation.` and a hash of its words and of the statements they stand in; unique within the story. */
  readonly id: string;
  /** `only`: no other report has it. */
  readonly verdict: Verdict | 'only';
  /** Id of the match it belongs to, or `null`. */
  readonly match: string | null;
  /** As the reports word it, the fullest first. */
  readonly readings: readonly QuotationReading[];
  /** By report id: its fullest wording. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** Ids of the reports that tell it without quotation marks alone. */
  readonly unquoted: readonly string[];
  /** Ids of the reports in which no wording of it was found. */
  readonly lacking: readonly string[];
}

/** The part of a match that its quotations are read from. */
export type QuotedMatch = Pick<Match, 'id' | 'quotations'>;
type QuotedReport = Pick<Report, 'id' | 'statements'>;

/** Every quotation of a story: those that reports share, by match, then those that one alone has; listed once however many ask. */
export function listQuotations(
  reports: readonly QuotedReport[],
  matches: readonly QuotedMatch[],
): readonly StoryQuotation[] {
  const known = quotationsByMatches.get(matches);
  if (known) return known;
  const listed = makeList(reports, matches);
  quotationsByMatches.set(matches, listed);
  return listed;
}

const quotationsByMatches = new WeakMap<readonly QuotedMatch[], readonly StoryQuotation[]>();

function makeList(reports: readonly QuotedReport[], matches: readonly QuotedMatch[]): readonly StoryQuotation[] {
  const shared = matches.flatMap(({ id, quotations }) =>
    quotations.map(({ verdict, readings, wordings }) => ({ verdict, match: id, readings, wordings })),
  );
  const only = reports.flatMap((report) => listOwn(report, shared));
  const times = new Map<string, number>();
  return [...shared, ...only].map((quotation) => {
    const id = quotationId(quotation.readings);
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...quotation, ...tellWho(quotation.readings, reports) };
  });
}

/** Which reports tell a quotation without marks, and which lack it. */
function tellWho(
  readings: readonly QuotationReading[],
  reports: readonly QuotedReport[],
): Pick<StoryQuotation, 'unquoted' | 'lacking'> {
  const telling = new Set(readings.flatMap((reading) => reading.reports));
  const quoting = new Set(readings.filter(({ quoted }) => quoted).flatMap((reading) => reading.reports));
  const ids = reports.map(({ id }) => id);
  return {
    unquoted: ids.filter((id) => telling.has(id) && !quoting.has(id)),
    lacking: ids.filter((id) => !telling.has(id)),
  };
}

/** The id of a quotation; where the same words stand in the same statements again, a list adds a count. */
export function quotationId(readings: readonly QuotationReading[]): string {
  const words = readings.flatMap(({ wordings }) =>
    Object.values(wordings).map(({ statement, text }) => `${statement} ${text}`),
  );
  return `quotation.${hashWords(words.toSorted().join(' '))}`;
}

function listOwn(report: QuotedReport, shared: readonly Pick<StoryQuotation, 'readings'>[]) {
  const headlineById = new Map(report.statements.map(({ id, headline }) => [id, headline]));
  const ownIds = new Set(report.statements.map(({ id }) => id));
  const covered = shared
    .flatMap(({ readings }) => readings.flatMap(({ wordings, repeats }) => [...Object.values(wordings), ...repeats]))
    .filter(({ statement }) => ownIds.has(statement));
  // Offsets of a headline and of the body are different scales.
  const spansOf = (headline: boolean) => covered.filter(({ statement }) => headlineById.get(statement) === headline);
  const [isInBody, isInHeadline] = [findOverlaps(spansOf(false)), findOverlaps(spansOf(true))];
  const own = report.statements.flatMap((statement) =>
    statement.quotations
      .filter((quotation) => !(statement.headline ? isInHeadline : isInBody)(quotation))
      .map((quotation) => ({ statement, quotation })),
  );
  const utterances = Map.groupBy(own, ({ statement, quotation }) => `${statement.headline} ${quotation.whole}`);
  return Array.from(utterances.values(), (pieces) => {
    const wordings = { [report.id]: joinPieces(pieces) };
    const readings = [{ reports: [report.id], wordings, repeats: [], quoted: true }];
    return { verdict: 'only' as const, match: null, readings, wordings };
  });
}

interface Piece {
  readonly statement: QuotedReport['statements'][number];
  readonly quotation: Report['statements'][number]['quotations'][number];
}

/** One wording of what runs over several statements, or is interrupted: from its first mark to its last. */
function joinPieces(pieces: readonly Piece[]): Wording {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const texts = pieces.map(({ statement, quotation: { inText, text } }, place) => {
    const [before, next] = [pieces[place - 1], pieces[place + 1]];
    const start = before && before.statement !== statement ? 0 : inText.start;
    if (next?.statement === statement) return statement.text.slice(start, next.quotation.inText.start);
    return next ? `${statement.text.slice(start)} ` : before ? statement.text.slice(start, inText.end) : text;
  });
  return {
    statement: first?.statement.id ?? '',
    start: first?.quotation.start ?? 0,
    end: last?.quotation.end ?? 0,
    text: texts.join(''),
  };
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
