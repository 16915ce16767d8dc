import type { ComparedReports, Match } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** A line across the reading view. */
export type Row = HeadlineRow | MatchRow | OnlyRow | PointerRow;

/** The headlines of the reports, but for those that stand in rows of their own: matches of headlines alone. */
export interface HeadlineRow {
  readonly kind: 'headlines';
  readonly key: string;
  /** By report id. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
}

/** The statements of a match, each report's in its column. */
export interface MatchRow {
  readonly kind: 'match';
  /** Unique within the view. */
  readonly key: string;
  readonly match: Match;
  /** Ids of headlines, its own among them, that stand above. */
  readonly above: ReadonlySet<string>;
}

/** Statements in sequence that no other report has. */
export interface OnlyRow {
  readonly kind: 'only';
  readonly key: string;
  /** Id of the report that has them. */
  readonly report: string;
  /** Ids, in the running order. */
  readonly statements: readonly string[];
  /** Whether they are lines of the page, which no other report need have. */
  readonly isFurniture: boolean;
}

/** In one report's order: the place of statements that stand elsewhere, with the rest of their match. */
export interface PointerRow {
  readonly kind: 'pointer';
  readonly key: string;
  readonly report: string;
  readonly statements: readonly string[];
}

/** Ids of the statements of a row, those of all reports. */
export function listStatements(row: Row): readonly string[] {
  if (row.kind === 'match') return Object.values(row.match.statements).flat();
  return row.kind === 'headlines' ? Object.values(row.statements).flat() : row.statements;
}

/** All rows, and for each report the keys of those that its order shows. */
export interface Arrangement {
  /** In the order of the first report; rows that only other orders show are last. */
  readonly rows: readonly Row[];
  /** By report id: keys in the order that follows this report. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

/** Statements of one report alone that a row may hold: what is out of sight is skipped by whole rows. */
const LONGEST_ROW = 40;

/**
 * Lays the statements of a comparison out in rows, for each report in its own running order. Above all stand the headlines:
 * what is matched with one stands below, in its own place.
 */
export function arrangeRows({ reports, matchById }: Pick<ComparedReports, 'reports' | 'matchById'>): Arrangement {
  const headlines = new Set(reports.flatMap(listHeadlines));
  const top = arrangeHeadlines(reports, matchById, headlines);
  const rowsByReport = new Map(reports.map((report) => [report.id, walkReport(report, matchById, headlines)]));
  const rowByKey = new Map<string, Row>(top.map((row) => [row.key, row]));
  const orders: Record<string, readonly string[]> = {};
  for (const { id } of reports) {
    const others = [...rowsByReport].filter(([other]) => other !== id).map(([, rows]) => rows);
    const ordered = weaveIn(rowsByReport.get(id) ?? [], others);
    for (const row of ordered) if (!rowByKey.has(row.key)) rowByKey.set(row.key, row);
    orders[id] = [...top, ...ordered].map(({ key }) => key);
  }
  return { rows: [...rowByKey.values()], orders };
}

function listHeadlines({ statements }: Report): readonly string[] {
  return statements.filter(({ headline }) => headline).map(({ id }) => id);
}

/** A row for each match of headlines alone, and one for all other headlines. */
function arrangeHeadlines(
  reports: readonly Report[],
  matchById: ComparedReports['matchById'],
  headlines: ReadonlySet<string>,
): readonly Row[] {
  const isAlone = (match: Match) =>
    Object.values(match.statements).every((ids) => ids.every((id) => headlines.has(id)));
  const matches = new Set([...headlines].flatMap((id) => matchById.get(id) ?? []).filter(isAlone));
  const others = reports.flatMap((report) => {
    const own = listHeadlines(report).filter((id) => {
      const match = matchById.get(id);
      return match === undefined || !matches.has(match);
    });
    return own.length > 0 ? [[report.id, own] as const] : [];
  });
  return [
    ...Array.from(matches, (match): Row => ({ kind: 'match', key: match.id, match, above: NONE })),
    ...(others.length > 0
      ? [{ kind: 'headlines' as const, key: 'headlines', statements: Object.fromEntries(others) }]
      : []),
  ];
}

const NONE: ReadonlySet<string> = new Set();

/** The rows that one report's running order gives, its headline left out. */
function walkReport(
  report: Report,
  matchById: ComparedReports['matchById'],
  headlines: ReadonlySet<string>,
): readonly Row[] {
  const rows: Row[] = [];
  const met = new Set<Match>();
  let previous: Match | undefined | null = null;
  for (const { id, headline, furniture: isFurniture } of report.statements) {
    if (headline) continue;
    const match = matchById.get(id);
    const last = rows.at(-1);
    if (match === undefined) {
      if (last?.kind === 'only' && previous === undefined && goesOn(last, isFurniture))
        rows[rows.length - 1] = extend(last, id);
      else rows.push({ kind: 'only', key: `only-${id}`, report: report.id, statements: [id], isFurniture });
    } else if (!met.has(match)) {
      rows.push({ kind: 'match', key: match.id, match, above: headlines });
    } else if (previous !== match) {
      rows.push({ kind: 'pointer', key: `see-${id}`, report: report.id, statements: [id] });
    } else if (last?.kind === 'pointer') {
      rows[rows.length - 1] = extend(last, id);
    }
    if (match) met.add(match);
    previous = match;
  }
  return rows;
}

/** Whether a row takes one more statement of its kind. */
const goesOn = (row: OnlyRow, isFurniture: boolean): boolean =>
  row.isFurniture === isFurniture && row.statements.length < LONGEST_ROW;

function extend<Extended extends OnlyRow | PointerRow>(row: Extended, id: string): Extended {
  return { ...row, statements: [...row.statements, id] };
}

/**
 * Puts what only the others have into one report's order, each row behind the one that precedes it in its own report.
 * A moved match is no such hold: it stands where its neighbours don't.
 */
function weaveIn(own: readonly Row[], others: readonly (readonly Row[])[]): readonly Row[] {
  const placed = new Set(own.map(({ key }) => key));
  /** By key, and by `null` for none: the row behind. */
  const next = new Map<string | null, Row>(own.map((row, index) => [own[index - 1]?.key ?? null, row]));
  for (const rows of others) {
    const holds = rows.filter(
      (row) => row.kind !== 'pointer' && !(row.kind === 'match' && row.match.moved && placed.has(row.key)),
    );
    for (const [index, row] of holds.entries()) {
      if (placed.has(row.key)) continue;
      const hold = holds[index - 1]?.key ?? null;
      const behind = next.get(hold);
      if (behind) next.set(row.key, behind);
      next.set(hold, row);
      placed.add(row.key);
    }
  }
  const woven: Row[] = [];
  for (let row = next.get(null); row; row = next.get(row.key)) woven.push(row);
  return woven;
}
