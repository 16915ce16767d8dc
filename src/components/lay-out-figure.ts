import type { Comparison, Match } from '../comparison/comparison.ts';
import type { Report } from '../statements/report.ts';

/** A statement in a strip, measured down from the top of the figure. */
export interface Segment {
  readonly statement: string;
  readonly top: number;
  readonly bottom: number;
}

/** A pair of matched statements in neighbouring strips. */
export interface Ribbon {
  readonly match: Match;
  /** Place of the left strip, from 0. */
  readonly strip: number;
  readonly left: Segment;
  readonly right: Segment;
}

/** Height of the figure's drawing in its own units. */
export const FIGURE_HEIGHT = 1000;

/** The reports as strips, a segment a statement drawn to the scale of its text, and the ribbons between neighbours. */
export function layOutFigure(
  reports: readonly Report[],
  { matches }: Comparison,
): { readonly strips: readonly (readonly Segment[])[]; readonly ribbons: readonly Ribbon[] } {
  const longest = Math.max(...reports.map(measure), 1);
  const strips = reports.map((report) => cutStrip(report, FIGURE_HEIGHT / longest));
  const ribbons = reports.slice(1).flatMap((right, strip) => {
    const left = reports[strip];
    return matches.flatMap((match) =>
      match.links.flatMap(({ statements }) => {
        const ends = [left, right].map((report) =>
          statements.find((id) => match.statements[report?.id ?? '']?.includes(id)),
        );
        const from = strips[strip]?.find(({ statement }) => statement === ends[0]);
        const to = strips[strip + 1]?.find(({ statement }) => statement === ends[1]);
        return from && to ? [{ match, strip, left: from, right: to }] : [];
      }),
    );
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
