import type { Comparison, Match } from '../comparison/comparison.ts';
import type { Report } from '../statements/report.ts';

/** A statement in a strip, measured down from the top of the figure. */
export interface Segment {
  readonly statement: string;
  readonly top: number;
  readonly bottom: number;
}

/** A pair of matched statements in two strips, between which no other has a part in the match. */
export interface Ribbon {
  readonly match: Match;
  readonly left: RibbonEnd;
  readonly right: RibbonEnd;
}

/** Where a ribbon begins or ends. */
export interface RibbonEnd extends Segment {
  /** Place of the strip, from 0. */
  readonly strip: number;
}

/** Height of the figure's drawing in its own units. */
export const FIGURE_HEIGHT = 1000;

/** The reports as strips, a segment a statement drawn to the scale of its text, and the ribbons between. */
export function layOutFigure(
  reports: readonly Report[],
  { matches }: Comparison,
): { readonly strips: readonly (readonly Segment[])[]; readonly ribbons: readonly Ribbon[] } {
  const longest = Math.max(...reports.map(measure), 1);
  const strips = reports.map((report) => cutStrip(report, FIGURE_HEIGHT / longest));
  const ends = new Map(
    strips.flatMap((segments, strip) => segments.map((segment) => [segment.statement, { ...segment, strip }] as const)),
  );
  const ribbons = matches.flatMap((match) => {
    const own = reports.flatMap(({ id }, strip) => (match.statements[id] ? [strip] : []));
    return match.links.flatMap(({ statements }) => {
      const [left, right] = statements
        .flatMap((id) => ends.get(id) ?? [])
        .toSorted((one, other) => one.strip - other.strip);
      const isNext = left && right && own.indexOf(right.strip) === own.indexOf(left.strip) + 1;
      return isNext ? [{ match, left, right }] : [];
    });
  });
  return { strips, ribbons };
}

function measure({ statements }: Report): number {
  return statements.reduce((length, { text }) => length + text.length, 0);
}

function cutStrip(report: Report, scale: number): readonly Segment[] {
  let bottom = 0;
  return report.statements.map(({ id, text }) => {
    const top = bottom;
    bottom += text.length * scale;
    return { statement: id, top, bottom };
  });
}
