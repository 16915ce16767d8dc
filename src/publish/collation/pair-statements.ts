import type { Link } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import type { Block } from './arrange-blocks.ts';

/** By report id, in the order of the reports: statements that can be read side by side, one of a report. */
export type StatementSet = ReadonlyMap<string, Statement>;

/**
 * The statements of a block, those together that links hold together whose words read well side by side; of two statements
 * of one report the one that is linked more strongly. In the running order.
 */
export function pairStatements({ match, statements }: Block): readonly StatementSet[] {
  const placed = Array.from(statements, ([report, own]) => own.map((statement) => ({ report, statement }))).flat();
  const setById = new Map(placed.map(({ report, statement }) => [statement.id, new Set([report])] as const));
  for (const { statements: ids } of listReadable(match?.links ?? [])) {
    const [one, other] = ids.map((id) => setById.get(id));
    if (one === undefined || other === undefined || one === other || !one.isDisjointFrom(other)) continue;
    const joined = one.union(other);
    for (const [id, set] of setById) if (set === one || set === other) setById.set(id, joined);
  }
  const sets = Map.groupBy(placed, ({ statement }) => setById.get(statement.id));
  return [...sets.values()].map((own) => new Map(own.map(({ report, statement }) => [report, statement] as const)));
}

/** The strongest first, as a match has them. */
const listReadable = (links: readonly Link[]) => links.filter(({ relation }) => relation !== 'rewritten');
