import type { Report, Statement } from './report.ts';

/** A report's statements by their ids; gathered once however often they are asked for. */
export function statementById({ statements }: Pick<Report, 'statements'>): ReadonlyMap<string, Statement> {
  const known = byStatements.get(statements);
  if (known) return known;
  const byId = new Map(statements.map((statement) => [statement.id, statement] as const));
  byStatements.set(statements, byId);
  return byId;
}

const byStatements = new WeakMap<readonly Statement[], ReadonlyMap<string, Statement>>();
