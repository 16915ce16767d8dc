import type { Match } from '../report/comparison.ts';
import type { Report } from '../report/report.ts';
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
  const match = matches.find((candidate) => candidate.id === id);
  if (match) return { id, kind: 'match', match, statements: inOrder(match.statements, reports), quotation: null };
  const quotation = id.startsWith('quotation.')
    ? quotationsOf(reports, matches).find((one) => one.id === id)
    : undefined;
  if (quotation) {
    const own = Object.entries(quotation.wordings).map(([report, { statement }]) => [report, [statement]] as const);
    const of = matches.find((candidate) => candidate.id === quotation.match) ?? null;
    return { id, kind: 'quotation', match: of, statements: inOrder(Object.fromEntries(own), reports), quotation };
  }
  if (!reports.some(({ statements }) => statements.some((statement) => statement.id === id))) return null;
  const of = matches.find(({ statements }) => Object.values(statements).some((ids) => ids.includes(id)));
  return { id, kind: 'statement', match: of ?? null, statements: [id], quotation: null };
}

function inOrder(
  statements: Readonly<Record<string, readonly string[]>>,
  reports: readonly LinkedReport[],
): readonly string[] {
  return reports.flatMap(({ id }) => statements[id] ?? []);
}

const quotationsByMatches = new WeakMap<readonly LinkedMatch[], readonly StoryQuotation[]>();

/** The quotations of a story, listed once however many passages ask. */
function quotationsOf(reports: readonly LinkedReport[], matches: readonly LinkedMatch[]): readonly StoryQuotation[] {
  const known = quotationsByMatches.get(matches);
  if (known) return known;
  const listed = listQuotations(reports, matches);
  quotationsByMatches.set(matches, listed);
  return listed;
}
