import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';

/** Says how the strips are read. */
export function ApparatusKey({ view: { sides } }: { readonly view: View }): JSX.Element {
  const [first, second] = sides;
  return (
    <p class="apparatus-key">
      <span class="strip" aria-hidden="true">
        <b class={first?.className}>{first?.siglum}</b>
      </span>{' '}
      tells it,{' '}
      <span class="strip" aria-hidden="true">
        <b class={`${second?.className} perhaps`}>{second?.siglum}</b>
      </span>{' '}
      perhaps,{' '}
      <span class="strip" aria-hidden="true">
        <i>·</i>
      </span>{' '}
      none found. <span class="hint">A click on the letters unfolds how the others word it.</span>
    </p>
  );
}
