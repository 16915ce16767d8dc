import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { listStatements, type Row } from '../../../views/rows/arrange-rows.ts';
import { ComparisonRows } from '../../../views/rows/ComparisonRows.tsx';
import { ComparisonView } from '../../../views/rows/ComparisonView.tsx';
import type { OwnView } from '../../output/own-view.ts';
import { GrowingParts } from './GrowingParts.tsx';

/** Statements that are drawn in one go: first those a window may show, then as many as take no time to be noticed. */
const STRETCHES = { first: 60, next: 200 } as const;

/** The reports side by side, their rows drawn a stretch at a time. */
export function OwnRows({ view }: { readonly view: OwnView }): JSX.Element {
  const parts = useMemo(
    () =>
      cutStretches(view.arrangement.rows).map(({ first, rows }, index) => (
        // By its place, so that after an edit each stretch takes up the elements of the old one.
        <ComparisonRows key={index} view={view} rows={rows} first={first} />
      )),
    [view],
  );
  return (
    <ComparisonView view={view} arrangement={view.arrangement}>
      <GrowingParts parts={parts} />
    </ComparisonView>
  );
}

interface Stretch {
  /** Place of its first row, from 1. */
  readonly first: number;
  readonly rows: readonly Row[];
}

function cutStretches(rows: readonly Row[]): readonly Stretch[] {
  const stretches: { first: number; rows: Row[] }[] = [];
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const last = stretches.at(-1);
    const length = listStatements(row).length;
    if (last && count + length <= (stretches.length === 1 ? STRETCHES.first : STRETCHES.next)) {
      last.rows.push(row);
      count += length;
    } else {
      stretches.push({ first: index + 1, rows: [row] });
      count = length;
    }
  }
  return stretches;
}
