import type { Comparison, Match } from '../comparison/comparison.ts';
import type { Report } from '../statements/report.ts';

/** A line across the reading view. */
export type Row = MatchRow | OnlyRow | PointerRow;

/** The statements of a match, each report's in its column. */
export interface MatchRow {
  readonly kind: 'match';
  /** Unique within the view. */
  readonly key: string;
  readonly match: Match;
}

/** Statements in sequence that no other report has. */
export interface OnlyRow {
  readonly kind: 'only';
  readonly key: string;
  /** Id of the report that has them. */
  readonly report: string;
  /** Ids, in the running order. */
  readonly statements: readonly string[];
}

/** In one report's order: the place of statements that stand elsewhere, with the rest of their match. */
export interface PointerRow {
  readonly kind: 'pointer';
  readonly key: string;
  readonly report: string;
  readonly statements: readonly string[];
  /** Id of the match that they are a part of. */
  readonly match: string;
}

/** All rows, and for each report the keys of those that its order shows. */
export interface Arrangement {
  /** In the order of the first report; rows that only other orders show are last. */
  readonly rows: readonly Row[];
  /** By report id: keys in the order that follows this report. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

/** Lays the statements of a comparison out in rows, for each report in its own running order. */
export function arrangeRows(reports: readonly Report[], comparison: Comparison): Arrangement {
  const matchByStatement = indexMatches(comparison);
  const rowsByReport = new Map(reports.map((report) => [report.id, walkReport(report, matchByStatement)]));
  const rowByKey = new Map<string, Row>();
  const orders: Record<string, readonly string[]> = {};
  for (const { id } of reports) {
    const others = [...rowsByReport].filter(([other]) => other !== id).map(([, rows]) => rows);
    const ordered = weaveIn(rowsByReport.get(id) ?? [], others);
    for (const row of ordered) if (!rowByKey.has(row.key)) rowByKey.set(row.key, row);
    orders[id] = ordered.map(({ key }) => key);
  }
  return { rows: [...rowByKey.values()], orders };
}

function indexMatches({ matches }: Comparison): ReadonlyMap<string, Match> {
  return new Map(
    matches.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
}

/** The rows that one report's running order gives. */
function walkReport(report: Report, matchByStatement: ReadonlyMap<string, Match>): readonly Row[] {
  const rows: Row[] = [];
  const met = new Set<Match>();
  let previous: Match | undefined | null = null;
  for (const { id } of report.statements) {
    const match = matchByStatement.get(id);
    const last = rows.at(-1);
    if (match === undefined) {
      if (last?.kind === 'only' && previous === undefined) rows[rows.length - 1] = extend(last, id);
      else rows.push({ kind: 'only', key: `only-${id}`, report: report.id, statements: [id] });
    } else if (!met.has(match)) {
      rows.push({ kind: 'match', key: match.id, match });
    } else if (previous !== match) {
      rows.push({ kind: 'pointer', key: `see-${id}`, report: report.id, statements: [id], match: match.id });
    } else if (last?.kind === 'pointer') {
      rows[rows.length - 1] = extend(last, id);
    }
    if (match) met.add(match);
    previous = match;
  }
  return rows;
}

function extend<Extended extends OnlyRow | PointerRow>(row: Extended, id: string): Extended {
  return { ...row, statements: [...row.statements, id] };
}

/**
 * Puts what only the others have into one report's order, each row behind the one that precedes it in its own report.
 * A moved match is no such hold: it stands where its neighbours don't.
 */
function weaveIn(own: readonly Row[], others: readonly (readonly Row[])[]): readonly Row[] {
  const woven = [...own];
  const isPlaced = (row: Row) => woven.some(({ key }) => key === row.key);
  for (const rows of others) {
    const holds = rows.filter(
      (row) => row.kind !== 'pointer' && !(row.kind === 'match' && row.match.moved && isPlaced(row)),
    );
    for (const [index, row] of holds.entries()) {
      const hold = holds[index - 1]?.key;
      if (!isPlaced(row)) woven.splice(woven.findIndex(({ key }) => key === hold) + 1, 0, row);
    }
  }
  return woven;
}
