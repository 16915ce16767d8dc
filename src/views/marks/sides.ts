import type { Report, Statement } from '../../report/report.ts';

/** A report with the name that pages give it. */
export interface LabelledReport extends Report {
  readonly label: string;
}

/** A report as a side of the comparison. */
export interface Side {
  readonly report: LabelledReport;
  /** The letter that stands for the report: `A`, `B`, … */
  readonly siglum: string;
  /** Classes that give the side its hue and line style. */
  readonly className: string;
}

/** A statement and the side it stands on. */
export interface PlacedStatement {
  readonly side: Side;
  readonly statement: Statement;
}

/** Hues and line styles that the style sheet tells apart; further reports take them again. */
const STYLES = 20;

/** Classes of the hue and line style of a report, by its place in its story. */
export function nameStyle(place: number): string {
  return `side side-${(place % STYLES) + 1}`;
}

/** The sides of a comparison, in the order of the reports. */
export function toSides(reports: readonly LabelledReport[]): readonly Side[] {
  return reports.map((report, index) => ({
    report,
    siglum: index < 26 ? String.fromCharCode(65 + index) : `R${index + 1}`,
    className: nameStyle(index),
  }));
}

/** Every statement of the sides, by its id. */
export function placeStatements(sides: readonly Side[]): ReadonlyMap<string, PlacedStatement> {
  return new Map(
    sides.flatMap((side) => side.report.statements.map((statement) => [statement.id, { side, statement }] as const)),
  );
}
