import { countLeading } from '../../report/count-leading.ts';
import type { Detail, Span, Statement } from '../../report/report.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { type Days, readDays } from './read-days.ts';
import { readSurroundings, type Surroundings } from './read-surroundings.ts';

/** A statement and the report that it is in. */
export interface Placed {
  /** Id of the report. */
  readonly report: string;
  readonly statement: Statement;
}

/** A detail in its place, with what it comes to. */
export interface Particular extends Placed {
  readonly detail: Detail;
  /** Of a number; `null` of what is none. */
  readonly amount: Amount | null;
  /** Of a date. */
  readonly days: Days | null;
  /** Whether it is a number that names what it stands behind, and counts nothing: `Route 9`. */
  readonly isLabel: boolean;
  readonly round: Surroundings;
}

/** The details of a statement; read once however often they are asked for. */
export function readParticulars(placed: Placed): readonly Particular[] {
  const known = particularsByStatement.get(placed.statement);
  if (known) return known;
  const { details, text } = placed.statement;
  const labels = new Set(details.filter((detail) => isBehindName(detail, placed.statement)));
  const byKind = Map.groupBy(
    details.filter((detail) => !labels.has(detail)),
    ({ kind }) => kind,
  );
  const particulars = details.map(
    (detail): Particular => ({
      ...placed,
      detail,
      amount: MEASURED.has(detail.kind) ? readAmount(detail, text) : null,
      days: detail.kind === 'date' ? readDays(detail) : null,
      isLabel: labels.has(detail),
      round: readSurroundings(detail, placed.statement, boundsOf(detail, byKind.get(detail.kind) ?? [])),
    }),
  );
  particularsByStatement.set(placed.statement, particulars);
  return particulars;
}

/** From the detail before to the next, of those of its kind. */
function boundsOf({ inText }: Detail, rivals: readonly Detail[]): Span {
  const before = countLeading(rivals, (rival) => rival.inText.start < inText.start);
  const upTo = countLeading(rivals, (rival) => rival.inText.start <= inText.start);
  return {
    start: rivals[before - 1]?.inText.end ?? 0,
    end: rivals[upTo]?.inText.start ?? Number.POSITIVE_INFINITY,
  };
}

function isBehindName({ kind, inText }: Detail, { details, text }: Statement): boolean {
  return (
    kind === 'number' &&
    /^[\d-]+$/.test(text.slice(inText.start, inText.end)) &&
    details.some((name) => name.kind === 'name' && /^\s$/.test(text.slice(name.inText.end, inText.start)))
  );
}

const MEASURED: ReadonlySet<Detail['kind']> = new Set(['money', 'percentage', 'number']);

const particularsByStatement = new WeakMap<Statement, readonly Particular[]>();

/** Tells details of a story apart. */
export const particularKey = ({ report, statement, detail: { kind, start, end } }: Particular): string =>
  `${report} ${statement.id} ${kind} ${start} ${end}`;
