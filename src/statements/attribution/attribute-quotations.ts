import type { Speaker } from '../../report/report.ts';
import { isRelay } from '../clauses/main-clause.ts';
import type { ReportingClause } from '../clauses/reporting-clause.ts';
import type { OuterSentence, Unit } from '../grammar/read-units.ts';

/** What came before an outer sentence, as far as it tells who goes on speaking. */
export interface Before {
  /** Who spoke last in the same paragraph. */
  readonly inParagraph: Speaker | null;
  /** Who spoke last at all. */
  readonly inReport: Speaker | null;
  /** Subjects and speakers of the last sentences, whom `it` and `they` can take up. */
  readonly recent: readonly Speaker[];
  /** Descriptions that stood for speakers lately. */
  readonly described: readonly string[];
  /** Number of the last utterance. */
  readonly utterance: number;
}

/** The largest clause whose reported words hold a unit, as whoever it names reports the others; an outlet's only where it alone does. */
export function clauseHolding<Clause extends ReportingClause>(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
): Clause | undefined {
  const holding = clauses.filter(({ content, source }) => content && source && content.from <= at && at < content.to);
  const own = holding.filter((clause) => !isRelay(units, clause));
  return (own.length > 0 ? own : holding).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

const sizeOf = ({ content }: ReportingClause): number => (content ? content.to - content.from : 0);

/** Words outside quotations below which a sentence counts as nothing but quotation. */
const MOST_WORDS_ASIDE = 2;

/** Whether an outer sentence is nothing but quotation. */
export function isAllQuotation({ units }: OuterSentence): boolean {
  return units.filter((unit) => unit.kind === 'word').length <= MOST_WORDS_ASIDE;
}

/** A speaker who goes on speaking. */
export function carriedOver(speaker: Speaker | null): Speaker | null {
  return speaker && { ...speaker, found: 'carried-over' };
}
