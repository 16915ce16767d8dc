import { findDifferences } from '../../comparison/matches/find-differences.ts';
import type { ComparedReports, Match } from '../../report/comparison.ts';
import type { Report, Span } from '../../report/report.ts';
import { type MarkedWording, markWordings } from './mark-wordings.ts';
import { type LabelledReport, type PlacedStatement, placeStatements, type Side, toSides } from './sides.ts';
import type { Findings } from './split-statement.ts';

/** What the parts of a comparison's pages need to be drawn. */
export interface View {
  readonly sides: readonly Side[];
  readonly comparison: ComparedReports<LabelledReport>;
  /** Every statement with its side, by its id. */
  readonly placed: ReadonlyMap<string, PlacedStatement>;
  /** What the comparison says of each matched statement, by its id. */
  readonly findings: Pick<ReadonlyMap<string, Findings>, 'get'>;
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
  /** What the page is, for readers who come to a place in it; `null` where nobody comes by a link. */
  readonly opening: string | null;
  /** What each report alone has, or `null` where there is no such list. */
  readonly leftOut: string | null;
}

/** Gathers what the pages of a comparison have in common. */
export function prepareView(comparison: ComparedReports<LabelledReport>, links: ViewLinks): View {
  const sides = toSides(comparison.reports);
  const placed = placeStatements(sides);
  return { sides, comparison, placed, findings: findWhenAsked(comparison), links };
}

/** The findings of a match are made when one of its statements is drawn: all of them at once would hold up the page. */
function findWhenAsked({ reports, matchById }: ComparedReports): View['findings'] {
  const known = new Map<string, Findings>();
  return {
    get: (id) => {
      const match = matchById.get(id);
      if (match && !known.has(id))
        for (const [own, findings] of gatherFindings(match, reports)) known.set(own, findings);
      return known.get(id);
    },
  };
}

function gatherFindings(match: Match, reports: readonly Report[]): readonly (readonly [string, Findings])[] {
  const altered = match.quotations
    .filter(({ verdict }) => verdict === 'altered')
    .flatMap(({ wordings }) => Object.entries(markWordings(wordings)));
  const differences = Object.entries(findDifferences(match, reports));
  return differences.map(([id, differing]) => {
    const [report] = Object.entries(match.statements).find(([, ids]) => ids.includes(id)) ?? [];
    const wordings = altered.filter(([owner]) => owner === report).map(([, wording]) => wording);
    const links = match.links.filter(({ statements }) => statements.includes(id));
    const isRewritten = links.every(({ relation }) => relation === 'rewritten');
    return [id, { differing, altered: wordings, changed: wordings.flatMap(toBody), isRewritten }];
  });
}

/** The words of a wording that the other doesn't have, in the body; all of it where the body spells it otherwise. */
function toBody({ start, end, text, differing }: MarkedWording): readonly Span[] {
  if (text.length !== end - start) return [{ start, end }];
  return differing.map((span) => ({ start: start + span.start, end: start + span.end }));
}
