import type { ComparedReports } from '../../report/comparison.ts';
import type { CheckedSource } from '../../report/source.ts';
import { type PlacedCheck, placeChecks } from '../verdicts/place-checks.ts';
import { type LabelledReport, type PlacedStatement, placeStatements, type Side, toSides } from './sides.ts';
import type { Findings } from './split-statement.ts';
import { gatherMarks } from './wordings/gather-marks.ts';

/** What the parts of a comparison's pages need to be drawn. */
export interface View {
  readonly sides: readonly Side[];
  readonly comparison: ComparedReports<LabelledReport>;
  /** Every statement with its side, by its id. */
  readonly placed: ReadonlyMap<string, PlacedStatement>;
  /** What the comparison says of the words of a statement, by its id. */
  readonly findings: Pick<ReadonlyMap<string, Findings>, 'get'>;
  readonly links: ViewLinks;
  /** By statement id: its quotations held against the story's sources. */
  readonly checks: ReadonlyMap<string, readonly PlacedCheck[]>;
}

/** Where the view's links lead. */
export interface ViewLinks {
  /** The page of a statement or match; its place in the view where there are no pages. */
  readonly passage: (id: string) => string;
  /** The place of a statement or match in the reading view. */
  readonly place: (id: string) => string;
  /** The paragraph of a statement in its own report; absent where reports have no pages. */
  readonly paragraph?: (report: string, statement: string) => string;
  /** The page of all findings; absent where there is none. */
  readonly findings?: string;
  /** A source's page or, with a sentence's id, its place there; absent where sources have no pages. */
  readonly source?: (source: string, sentence: string | null) => string;
  /** The list of quotations, or `null` where there is none. */
  readonly quotations: string | null;
  /** What the page is, for readers who come to a place in it; `null` where nobody comes by a link. */
  readonly opening: string | null;
  /** What each report alone has, or `null` where there is no such list. */
  readonly leftOut: string | null;
}

/** Gathers what the pages of a comparison have in common. */
export function prepareView(
  comparison: ComparedReports<LabelledReport>,
  links: ViewLinks,
  sources: readonly CheckedSource[] = [],
): View {
  const sides = toSides(comparison.reports);
  const placed = placeStatements(sides);
  const checks = Map.groupBy(sources.flatMap(placeChecks), ({ check }) => check.statement);
  return { sides, comparison, placed, findings: gatherMarks(comparison), links, checks };
}
