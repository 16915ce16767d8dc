import type { Match } from '../report/comparison.ts';
import type { Report } from '../report/report.ts';
import { statementById } from '../report/statement-by-id.ts';
import { listQuotations, type QuotedMatch, type StoryQuotation } from './list-quotations.ts';

/** The part of a report that links are made of. */
export type LinkedReport = Pick<Report, 'id' | 'statements'>;
/** The part of a match that links are made of. */
export type LinkedMatch = QuotedMatch & Pick<Match, 'statements'>;

/** What the address of a passage points to. */
export interface Passage<Of extends LinkedMatch = LinkedMatch> {
  readonly id: string;
  readonly kind: 'statement' | 'match' | 'quotation';
  /** Ids of the statements that it is, or stands in, in the order of the reports. */
  readonly statements: readonly string[];
  /** The match that it is, or is part of. */
  readonly match: Of | null;
  /** The quotation that it is. */
  readonly quotation: StoryQuotation | null;
}

/** Finds what an id stands for; `null` for a strange one. */
export function readPassage<Of extends LinkedMatch>(
  id: string,
  reports: readonly LinkedReport[],
  matches: readonly Of[],
): Passage<Of> | null {
  const { placeById, placeByStatement } = placeMatches(matches);
  const matchAt = (place: number | undefined) => (place === undefined ? null : (matches[place] ?? null));
  const match = matchAt(placeById.get(id));
  if (match) return { id, kind: 'match', match, statements: inOrder(match.statements, reports), quotation: null };
  const quotation = id.startsWith('quotation.') ? quotationsOf(reports, matches).get(id) : undefined;
  if (quotation) {
    const own = Object.entries(quotation.wordings).map(([report, { statement }]) => [report, [statement]] as const);
    const of = matchAt(placeById.get(quotation.match ?? ''));
    return { id, kind: 'quotation', match: of, statements: inOrder(Object.fromEntries(own), reports), quotation };
  }
  if (!reports.some((report) => statementById(report).has(id))) return null;
  return { id, kind: 'statement', match: matchAt(placeByStatement.get(id)), statements: [id], quotation: null };
}

function inOrder(
  statements: Readonly<Record<string, readonly string[]>>,
  reports: readonly LinkedReport[],
): readonly string[] {
  return reports.flatMap(({ id }) => statements[id] ?? []);
}

interface MatchPlaces {
  /** By a match's id: its place among the matches. */
  readonly placeById: ReadonlyMap<string, number>;
  /** By a statement's id: the place of the match that it is in. */
  readonly placeByStatement: ReadonlyMap<string, number>;
}

const placesByMatches = new WeakMap<readonly LinkedMatch[], MatchPlaces>();

/** Where the matches of a story stand, listed once however many passages ask. */
function placeMatches(matches: readonly LinkedMatch[]): MatchPlaces {
  const known = placesByMatches.get(matches);
  if (known) return known;
  const placeById = new Map(matches.map(({ id }, place) => [id, place] as const));
  const members = matches.flatMap(({ statements }, place) =>
    Object.values(statements)
      .flat()
      .map((id) => [id, place] as const),
  );
  const listed = { placeById, placeByStatement: new Map(members) };
  placesByMatches.set(matches, listed);
  return listed;
}

const quotationsByMatches = new WeakMap<readonly LinkedMatch[], ReadonlyMap<string, StoryQuotation>>();

/** The quotations of a story by their ids, gathered once however many passages ask. */
function quotationsOf(
  reports: readonly LinkedReport[],
  matches: readonly LinkedMatch[],
): ReadonlyMap<string, StoryQuotation> {
  const known = quotationsByMatches.get(matches);
  if (known) return known;
  const listed = new Map(listQuotations(reports, matches).map((quotation) => [quotation.id, quotation] as const));
  quotationsByMatches.set(matches, listed);
  return listed;
}
