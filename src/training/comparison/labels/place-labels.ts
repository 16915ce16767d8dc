import { parseReport, type Report, type Statement } from '../../../engine.ts';
import type { LabelledLink, LabelledPair, LabelledPlace } from './rebuild-pairs.ts';

/** A labelled pair in terms of the engine's statements. */
export interface PlacedPair {
  readonly kind: LabelledPair['kind'];
  readonly fold: number;
  readonly reports: readonly [Report, Report];
  /** At most one for two statements. */
  readonly links: readonly PlacedLink[];
}

/** Two statements that a reader compared, by id. */
export interface PlacedLink {
  readonly statements: readonly [string, string];
  readonly grade: LabelledLink['grade'];
}

/**
 * Takes the reports of a pair apart and finds the statements that its labels stand for: of each place, the one that has most
 * of it, so that labels outlive a change in how sentences are cut. What falls on the same two statements counts once, by
 * the higher grade.
 */
export function placeLabels({ kind, fold, reports, links }: LabelledPair): PlacedPair {
  const [first, second] = [parse(reports[0]), parse(reports[1])];
  const placed = links.flatMap(({ a, b, grade }) => {
    const statements = [findStatement(first, a), findStatement(second, b)] as const;
    return statements[0] === undefined || statements[1] === undefined
      ? []
      : [{ statements: [statements[0].id, statements[1].id], grade } as const];
  });
  const byGrade = placed.toSorted((one, other) => one.grade - other.grade);
  const linkByKey = new Map(byGrade.map((link) => [link.statements.join(' '), link]));
  return { kind, fold, reports: [first, second], links: [...linkByKey.values()] };
}

function parse({ id, title, body, date }: LabelledPair['reports'][number]): Report {
  return parseReport(body, { id, title, published: date });
}

function findStatement({ statements }: Report, place: LabelledPlace): Statement | undefined {
  const inPart = statements.filter(({ headline }) => headline === (place.part === 'title'));
  const shared = inPart.map((statement) => ({
    statement,
    length: Math.min(statement.end, place.end) - Math.max(statement.start, place.start),
  }));
  const most = shared.reduce((best, next) => (next.length > best.length ? next : best), {
    statement: undefined,
    length: 0,
  } as { readonly statement: Statement | undefined; readonly length: number });
  return most.statement;
}
