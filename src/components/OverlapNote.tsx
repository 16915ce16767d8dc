import type { JSX } from 'preact';
import type { Overlap } from '../comparison/comparison.ts';
import type { View } from './view.ts';

/** How much of their text each two reports share, in plain figures. */
export function OverlapNote({ view }: { readonly view: View }): JSX.Element {
  return (
    <>
      {view.comparison.overlaps.map((overlap) => (
        <p class="overlap">
          Text overlap: {tellShares(overlap.words, overlap, view)} words stand in the other’s matched statements; of the
          words they quote, {tellShares(overlap.quotedWords, overlap, view)}.
        </p>
      ))}
    </>
  );
}

/** `45 % of A’s and 60 % of B’s`. */
function tellShares(shares: Readonly<Record<string, number>>, { reports }: Overlap, { sides }: View): string {
  return reports
    .map((id) => {
      const siglum = sides.find(({ report }) => report.id === id)?.siglum;
      return `${Math.round((shares[id] ?? 0) * 100)} % of ${siglum}’s`;
    })
    .join(' and ');
}
