import type { JSX } from 'preact';
import { FIGURE_HEIGHT, layOutFigure, type Ribbon, type Segment } from './lay-out-figure.ts';
import { RELATIONS } from './RelationNote.tsx';
import type { Side } from './sides.ts';
import type { View } from './view.ts';

/** Widths in the drawing's units: a strip, and the way from one to the next. */
const STRIP = 16;
const WAY = 68;

/** The reports as strips drawn to scale, matched statements joined by ribbons; every part leads to its place. */
export function StoryFigure({ view }: { readonly view: View }): JSX.Element {
  const { sides, comparison, placed } = view;
  const { strips, ribbons } = layOutFigure(
    sides.map(({ report }) => report),
    comparison,
  );
  const width = sides.length * STRIP + (sides.length - 1) * WAY;
  const matched = new Set(comparison.matches.flatMap(({ statements }) => Object.values(statements).flat()));
  const nameOf = (id: string) => {
    const { side, statement } = placed.get(id) ?? {};
    return statement?.headline ? `${side?.siglum} headline` : `${side?.siglum} ${statement?.number}`;
  };
  return (
    <figure class="figure">
      <figcaption>
        The reports to scale, from top to bottom. <span class="figure-hint">Ribbons join what both say.</span>
      </figcaption>
      <div class="figure-frame">
        <svg viewBox={`0 0 ${width} ${FIGURE_HEIGHT}`} preserveAspectRatio="none">
          <title>Overview</title>
          {ribbons.map((ribbon) => (
            <a href={`#${encodeURIComponent(ribbon.match.id)}`} class={`ribbon ${ribbon.match.relation}`}>
              <title>{`${nameOf(ribbon.left.statement)} and ${nameOf(ribbon.right.statement)}: ${RELATIONS[ribbon.match.relation]}`}</title>
              <path d={drawRibbon(ribbon)} />
            </a>
          ))}
          {strips.map((segments, index) => (
            <g class={sides[index]?.className}>
              {segments.map((segment) => (
                <a href={`#${segment.statement}`} class={matched.has(segment.statement) ? 'segment shared' : 'segment'}>
                  <title>{nameOf(segment.statement)}</title>
                  <rect x={index * (STRIP + WAY)} width={STRIP} {...drawSegment(segment)} />
                </a>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <p class="figure-feet" aria-hidden="true">
        {sides.map((side: Side) => (
          <span class={side.className}>{side.siglum}</span>
        ))}
      </p>
    </figure>
  );
}

/** A hair between segments, so that each can be told from the next. */
const HAIR = 2;

function drawSegment({ top, bottom }: Segment): { readonly y: number; readonly height: number } {
  return { y: round(top), height: round(Math.max(bottom - top - HAIR, HAIR)) };
}

function drawRibbon({ strip, left, right }: Ribbon): string {
  const from = strip * (STRIP + WAY) + STRIP;
  const to = from + WAY;
  const middle = (from + to) / 2;
  const [a, b, c, d] = [left.top, left.bottom - HAIR, right.top, right.bottom - HAIR].map(round);
  return `M${from} ${a}C${middle} ${a} ${middle} ${c} ${to} ${c}V${d}C${middle} ${d} ${middle} ${b} ${from} ${b}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
