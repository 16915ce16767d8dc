import type { JSX } from 'preact';
import { nameStatement } from '../marks/name-statement.ts';
import { nameRelation } from '../marks/relation-names.ts';
import type { View } from '../marks/view.ts';
import { FIGURE_HEIGHT, layOutFigure, type Ribbon, type Segment } from './lay-out-figure.ts';

/** Widths in the drawing's units: a strip, the way from one to the next, a mark of an altered quotation. */
const STRIP = 11;
const WAY = 78;
const NOTCH = 3;
/** A hair between segments, so that each can be told from the next. */
const HAIR = 2;

/** The reports as strips drawn to scale, matched statements joined by ribbons; every part leads to its place. */
export function StoryFigure({ view }: { readonly view: View }): JSX.Element {
  const { sides, comparison, placed } = view;
  const { strips, ribbons } = layOutFigure(
    sides.map(({ report }) => report),
    comparison,
  );
  const nameOf = ({ statements }: Segment) => nameRange(statements, placed);
  return (
    <figure class="figure">
      <figcaption>
        The reports to scale.{' '}
        <span class="figure-hint">
          Ribbons join what they share, dotted ones what is perhaps the same; notches mark altered quotations.
        </span>
      </figcaption>
      <div class="figure-frame">
        <svg viewBox={`0 0 ${sides.length * (STRIP + WAY) - WAY} ${FIGURE_HEIGHT}`} preserveAspectRatio="none">
          <title>Overview</title>
          {ribbons.map((ribbon) => (
            <a {...leadTo(ribbon.matches)} class={`ribbon ${ribbon.relation} ${ribbon.certainty}`}>
              <title>{`${nameOf(ribbon.left)} and ${nameOf(ribbon.right)}, ${nameRelation(ribbon)}`}</title>
              <path d={drawRibbon(ribbon)} />
            </a>
          ))}
          {strips.map((segments, index) => (
            <g class={sides[index]?.className}>
              {segments.map((segment) => (
                <a {...leadTo(segment.statements)} class={SEGMENT_CLASSES[segment.shared]}>
                  <title>{nameOf(segment)}</title>
                  <rect x={index * (STRIP + WAY)} width={STRIP} {...drawSegment(segment)} />
                </a>
              ))}
            </g>
          ))}
          {ribbons
            .filter(({ isAltered }) => isAltered)
            .map(({ left, right }) => (
              <g class="notch">
                <rect x={left.strip * (STRIP + WAY) + STRIP + 1} width={NOTCH} {...drawSegment(left)} />
                <rect x={right.strip * (STRIP + WAY) - NOTCH - 1} width={NOTCH} {...drawSegment(right)} />
              </g>
            ))}
        </svg>
      </div>
      <p class="figure-feet" aria-hidden="true">
        {sides.map(({ className, siglum }) => (
          <span class={className}>{siglum}</span>
        ))}
      </p>
    </figure>
  );
}

const SEGMENT_CLASSES: Readonly<Record<Segment['shared'], string>> = {
  sure: 'segment shared',
  perhaps: 'segment perhaps',
  no: 'segment',
};

/** The link to the first of these places; the others are named, so that it can be marked when they are in view. */
function leadTo([first = '', ...others]: readonly string[]): { readonly href: string; readonly 'data-holds'?: string } {
  const href = `#${encodeURIComponent(first)}`;
  return others.length > 0 ? { href, 'data-holds': [first, ...others].join(' ') } : { href };
}

function nameRange(ids: readonly string[], placed: View['placed']): string {
  const names = [ids[0], ids.at(-1)].flatMap((id) => {
    const statement = id === undefined ? undefined : placed.get(id);
    return statement ? [nameStatement(statement)] : [];
  });
  return [...new Set(names)].join(' to ');
}

function drawSegment({ top, bottom }: Segment): { readonly y: number; readonly height: number } {
  return { y: round(top), height: round(Math.max(bottom - top - HAIR, HAIR)) };
}

function drawRibbon({ left, right }: Ribbon): string {
  const from = left.strip * (STRIP + WAY) + STRIP + 1;
  const to = right.strip * (STRIP + WAY) - 1;
  const middle = (from + to) / 2;
  const [a, b, c, d] = [left.top, left.bottom - HAIR, right.top, right.bottom - HAIR].map(round);
  return `M${from} ${a}C${middle} ${a} ${middle} ${c} ${to} ${c}V${d}C${middle} ${d} ${middle} ${b} ${from} ${b}Z`;
}

function round(value: number): number {
  return Math.round(value);
}
