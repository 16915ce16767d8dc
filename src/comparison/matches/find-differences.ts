import type { Match } from '../../report/comparison.ts';
import type { Report, Span, Statement } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { diffStatements, type TokenizedStatement } from '../words/diff-statements.ts';
import { type DiffToken, readTokens } from '../words/diff-tokens.ts';

/** By statement id: the stretches of its text (offsets into `Statement.text`) that no statement linked with it has. */
export type Differences = Readonly<Record<string, readonly Span[]>>;

/** The differences of each statement of a match, an empty list where it has none; found once however often they are asked for. */
export function findDifferences(match: DifferingMatch, reports: readonly Report[]): Differences {
  const known = differencesByMatch.get(match);
  if (known) return known;
  const found = compareLinked(match, reports);
  differencesByMatch.set(match, found);
  return found;
}

type DifferingMatch = Pick<Match, 'statements' | 'links'>;

const differencesByMatch = new WeakMap<DifferingMatch, Differences>();

function compareLinked(match: DifferingMatch, reports: readonly Report[]): Differences {
  const statements = reports.flatMap((report) =>
    (match.statements[report.id] ?? []).flatMap((id) => statementById(report).get(id) ?? []),
  );
  const sideById = new Map(statements.map((statement) => [statement.id, startSide(statement)] as const));
  for (const { statements: pair } of match.links) {
    const [first, second] = [sideById.get(pair[0]), sideById.get(pair[1])];
    if (first === undefined || second === undefined) continue;
    for (const stretch of diffStatements(first, second)) {
      if (stretch.kind === 'differs') continue;
      addRange(first.shared, stretch.first);
      addRange(second.shared, stretch.second);
    }
  }
  return Object.fromEntries(Array.from(sideById, ([id, { tokens, shared }]) => [id, joinUnshared(tokens, shared)]));
}

/** A statement with the places of the tokens that others share. */
interface ComparedSide extends TokenizedStatement {
  readonly shared: Set<number>;
}

function startSide(statement: Statement): ComparedSide {
  return { statement, tokens: readTokens(statement.text), shared: new Set() };
}

function addRange(places: Set<number>, [from, to]: readonly [number, number]): void {
  for (let place = from; place < to; place += 1) places.add(place);
}

/** Neighbouring tokens that nobody shares, as one stretch with what stands between them. */
function joinUnshared(tokens: readonly DiffToken[], shared: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const [place, { start, end }] of tokens.entries()) {
    if (shared.has(place)) continue;
    const last = spans.at(-1);
    const isNext = last !== undefined && !shared.has(place - 1);
    if (isNext) spans.splice(-1, 1, { start: last.start, end });
    else spans.push({ start, end });
  }
  return spans;
}
