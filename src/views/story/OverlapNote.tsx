import type { JSX } from 'preact';
import type { Overlap } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { OverlapTable } from './OverlapTable.tsx';
import { OVERLAP_NAMES } from './overlap-names.ts';

/** How much of their text the reports share, in plain figures: of two in a sentence, of more in a table. */
export function OverlapNote({ view }: { readonly view: View }): JSX.Element | null {
  const [first, ...others] = view.comparison.overlaps;
  if (!first) return null;
  if (others.length > 0) return <OverlapTable view={view} />;
  return (
    <p class="overlap">
      Text overlap: {OVERLAP_NAMES[first.verdict]}. Of the words outside quotations,{' '}
      {tellShares(first.words, first, view)} stand in statements of the other that say the same
      {isQuoting(view) && <>; of the words they quote, {tellShares(first.quotedWords, first, view)}</>}.
    </p>
  );
}

/** Whether any report quotes anything: of no words, no share stands anywhere. */
function isQuoting({ sides }: View): boolean {
  return sides.some(({ report }) => report.statements.some(({ quotations }) => quotations.length > 0));
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
