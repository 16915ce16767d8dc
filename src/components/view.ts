import type { Comparison } from '../comparison/comparison.ts';
import { findDifferences } from '../comparison/find-differences.ts';
import type { Span } from '../statements/report.ts';
import { type MarkedWording, markWordings } from './mark-wordings.ts';
import { type LabelledReport, type PlacedStatement, placeStatements, type Side, toSides } from './sides.ts';
import type { Findings } from './split-statement.ts';

/** What the parts of a comparison's pages need to be drawn. */
export interface View {
  readonly sides: readonly Side[];
  readonly comparison: Comparison;
  /** Every statement with its side, by its id. */
  readonly placed: ReadonlyMap<string, PlacedStatement>;
  /** What the comparison says of each matched statement, by its id. */
  readonly findings: ReadonlyMap<string, Findings>;
  readonly links: ViewLinks;
}

/** Where the view's links lead. */
export interface ViewLinks {
  /** The page of a statement or match; its place in the view where there are no pages. */
  readonly passage: (id: string) => string;
  /** The place of a statement or match in the reading view. */
  readonly place: (id: string) => string;
  /** The paragraph of a statement in its own report; absent where reports have no pages. */
  readonly paragraph?: (report: string, statement: string) => string;
  /** The list of quotations, or `null` where there is none. */
  readonly quotations: string | null;
  /** What each report alone has, or `null` where there is no such list. */
  readonly leftOut: string | null;
}

/** Gathers what the pages of a comparison have in common. */
export function prepareView(reports: readonly LabelledReport[], comparison: Comparison, links: ViewLinks): View {
  const sides = toSides(reports);
  return { sides, comparison, placed: placeStatements(sides), findings: gatherFindings(reports, comparison), links };
}

function gatherFindings(reports: readonly LabelledReport[], { matches }: Comparison): ReadonlyMap<string, Findings> {
  return new Map(
    matches.flatMap((match) => {
      const altered = match.quotations
        .filter(({ verdict }) => verdict === 'altered')
        .flatMap(({ wordings }) => Object.entries(markWordings(wordings)));
      return Object.entries(findDifferences(match, reports)).map(([id, differing]) => {
        const [report] = Object.entries(match.statements).find(([, ids]) => ids.includes(id)) ?? [];
        const own = altered.filter(([owner]) => owner === report).map(([, wording]) => wording);
        const links = match.links.filter(({ statements }) => statements.includes(id));
        const isRewritten = links.every(({ relation }) => relation === 'rewritten');
        return [id, { differing, altered: own, changed: own.flatMap(toBody), isRewritten }] as const;
      });
    }),
  );
}

/** The words of a wording that the other doesn't have, in the body; all of it where the body spells it otherwise. */
function toBody({ start, end, text, differing }: MarkedWording): readonly Span[] {
  if (text.length !== end - start) return [{ start, end }];
  return differing.map((span) => ({ start: start + span.start, end: start + span.end }));
}
