import type { Match } from '../../report/comparison.ts';
import type { Report, Span, Statement } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { isCommonWord } from '../words/common-words.ts';
import { diffStatements, type TokenizedStatement } from '../words/diff-statements.ts';
import { type DiffToken, readTokens } from '../words/diff-tokens.ts';
import { coverStretches, type Presence } from './cover-stretches.ts';

/** A stretch of a statement's text (offsets into `Statement.text`) in which not all reports of a match agree. */
export interface MarkedSpan extends Span {
  /** `moved`: the others have these words too, at another place; `only`: one of them at least hasn't. */
  readonly kind: 'only' | 'moved';
}

/** By statement id: what is to be marked in it, in the order of the text. */
export type Marks = Readonly<Record<string, readonly MarkedSpan[]>>;

/** The match, as far as its words go. */
export type MarkedMatch = Pick<Match, 'statements' | 'links'>;

/**
 * What each statement of a match has that another report, where it has a like stretch, has not, or has elsewhere; found
 * once however often it is asked for.
 */
export function findMarks(match: MarkedMatch, reports: readonly Report[]): Marks {
  const known = marksByMatch.get(match);
  if (known) return known;
  const found = markLinked(match, reports);
  marksByMatch.set(match, found);
  return found;
}

/** What was found before. */
export const marksByMatch = new WeakMap<MarkedMatch, Marks>();

/** A statement, its report, and by report what that has of each token. */
interface Side extends TokenizedStatement {
  readonly report: string;
  readonly presenceByReport: Map<string, Presence[]>;
}

function markLinked(match: MarkedMatch, reports: readonly Report[]): Marks {
  const sides = reports.flatMap((report) =>
    (match.statements[report.id] ?? []).flatMap((id) => {
      const statement = statementById(report).get(id);
      return statement ? [startSide(report.id, statement)] : [];
    }),
  );
  const sideById = new Map(sides.map((side) => [side.statement.id, side] as const));
  for (const { statements } of match.links) {
    const [first, second] = statements.map((id) => sideById.get(id));
    if (first === undefined || second === undefined) continue;
    const covered = coverStretches([first.tokens, second.tokens], diffStatements(first, second));
    notePresence(first, second.report, covered[0]);
    notePresence(second, first.report, covered[1]);
  }
  return Object.fromEntries(sides.map((side) => [side.statement.id, joinMarked(side)]));
}

const startSide = (report: string, statement: Statement): Side => ({
  report,
  statement,
  tokens: readTokens(statement.text),
  presenceByReport: new Map(),
});

/** Of what several statements of one report have of a token, the most counts. */
function notePresence({ presenceByReport }: Side, report: string, presences: readonly Presence[]): void {
  const known = presenceByReport.get(report);
  presenceByReport.set(
    report,
    presences.map((presence, place) => strongest([presence, ...(known ? [known[place] ?? 'beyond'] : [])])),
  );
}

/** From what settles that a report has a token to what tells least of it. */
const STRENGTH: readonly Presence[] = ['shared', 'elsewhere', 'lacking', 'beyond'];

const strongest = (presences: readonly Presence[]): Presence =>
  STRENGTH.find((presence) => presences.includes(presence)) ?? 'beyond';

/** What to mark of a token, by what each of the other reports has of it. */
function markToken(presences: readonly Presence[]): MarkedSpan['kind'] | null {
  if (presences.includes('lacking')) return 'only';
  if (presences.includes('elsewhere')) return 'moved';
  return presences.includes('shared') ? null : 'only';
}

/** Neighbouring tokens of one kind, as one stretch with what stands between them. */
function joinMarked({ tokens, presenceByReport }: Side): readonly MarkedSpan[] {
  const presences = [...presenceByReport.values()];
  const kinds = followNeighbours(
    tokens,
    tokens.map((_, place) => markToken(presences.map((own) => own[place] ?? 'beyond'))),
  );
  const spans: MarkedSpan[] = [];
  for (const [place, { start, end }] of tokens.entries()) {
    const kind = kinds[place] ?? null;
    if (kind === null) continue;
    const last = spans.at(-1);
    if (last !== undefined && kinds[place - 1] === kind) spans.splice(-1, 1, { kind, start: last.start, end });
    else spans.push({ kind, start, end });
  }
  return spans;
}

type Kinds = readonly (MarkedSpan['kind'] | null)[];

/** Small words go with the word that they stand before: alone they say nothing of what was moved. */
function followNeighbours(tokens: readonly DiffToken[], kinds: Kinds): Kinds {
  let next: Kinds[number] = null;
  return kinds
    .map((kind, place) => ({ kind, token: tokens[place] }))
    .toReversed()
    .map(({ kind, token }) => {
      const isSmall = token !== undefined && isCommonWord(token.key);
      if (kind === null || !isSmall) next = kind;
      return kind !== null && isSmall ? (next ?? 'only') : kind;
    })
    .toReversed();
}
