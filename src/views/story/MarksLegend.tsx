import type { JSX } from 'preact';
import type { Side } from '../marks/sides.ts';

/** Says in words what the marks of the reading view mean, each with a specimen. */
export function MarksLegend({ sides }: { readonly sides: readonly Side[] }): JSX.Element {
  return (
    <ul class="legend" aria-label="Marks">
      {sides.map(({ siglum, className }) => (
        <li class={className}>
          <mark>words</mark> only in {siglum}
        </li>
      ))}
      <li class={sides[0]?.className}>
        <q>
          quoted <mark class="changed">words</mark>
        </q>{' '}
        changed inside quotation marks
      </li>
      <li class={sides[0]?.className}>
        <span class="rewritten">
          <span class="text">sentence</span>
        </span>{' '}
        rewritten, its words not marked
      </li>
      <li>
        <span class="gap" /> not in this report
      </li>
    </ul>
  );
}
