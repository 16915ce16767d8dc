import { isRelay } from '../clauses/main-clause.ts';
import type { ReportingClause } from '../clauses/reporting-clause.ts';
import type { Unit } from '../grammar/read-units.ts';

/**
 * The largest clause whose reported words hold a unit, as whoever it names reports the others; an outlet's only where it
 * alone does.
 */
export function clauseHolding<Clause extends ReportingClause>(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
): Clause | undefined {
  const holding = clauses.filter(({ content, source }) => content && source && content.from <= at && at < content.to);
  const unrelayed = holding.filter((clause) => !isRelay(units, clause));
  return (unrelayed.length > 0 ? unrelayed : holding).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

const sizeOf = ({ content }: ReportingClause): number => (content ? content.to - content.from : 0);
