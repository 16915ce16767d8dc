import type { ComponentChildren, JSX } from 'preact';
import { nameStatement } from '../marks/name-statement.ts';
import type { View } from '../marks/view.ts';

/** Reports that are named at once; further ones stand folded behind them. */
const HANDFUL = 5;

interface Props {
  /** Ids of statements, one of a report. */
  readonly ids: readonly string[];
  readonly view: View;
  /** What is said behind the first of them. */
  readonly children?: ComponentChildren;
}

/** Statements by their short names, each a link to its place; of three reports and more, behind how many of all these are. */
export function StatementPlaces({ ids, view, children }: Props): JSX.Element {
  const further = ids.slice(HANDFUL);
  return (
    <>
      {view.sides.length > 2 && (
        <span class="share">
          {ids.length} of {view.sides.length}
        </span>
      )}{' '}
      <span class="places">{drawPlaces(ids.slice(0, HANDFUL), view)}</span>
      {children}
      {further.length > 0 && (
        <details class="further">
          <summary>and {further.length} more</summary>
          <span class="places">{drawPlaces(further, view)}</span>
        </details>
      )}
    </>
  );
}

function drawPlaces(ids: readonly string[], view: View): readonly JSX.Element[] {
  return ids.flatMap((id) => {
    const placed = view.placed.get(id);
    if (!placed) return [];
    return [
      <a class={`siglum ${placed.side.className}`} href={view.links.place(id)}>
        {nameStatement(placed)}
      </a>,
    ];
  });
}
