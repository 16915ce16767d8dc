import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';

/** Says in words what the marks of the reading view mean, each with a specimen. */
export function MarksLegend({ view: { sides, comparison } }: { readonly view: View }): JSX.Element {
  const isDoubtful = comparison.matches.some(({ links }) => links.some(({ certainty }) => certainty === 'perhaps'));
  return (
    <ul class="legend" aria-label="Marks">
      {sides.length > 2 ? (
        <li class={sides[0]?.className}>
          <mark>words</mark> that not all reports have
        </li>
      ) : (
        sides.map(({ siglum, className }) => (
          <li class={className}>
            <mark>words</mark> only in {siglum}
          </li>
        ))
      )}
      <li class={sides[0]?.className}>
        <mark class="moved">words</mark>{' '}
        {sides.length === 2 ? 'at another place in the other' : 'at another place in others'}
      </li>
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
      {isDoubtful && (
        <li>
          <span class="perhaps">
            <span class="text">sentence</span>
          </span>{' '}
          perhaps the same
        </li>
      )}
    </ul>
  );
}
