import type { JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import { nameGap } from '../rows/Gap.tsx';
import { MatchRow } from '../rows/MatchRow.tsx';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
}

/** The match that a passage is part of or, without one, its statement, and that no counterpart was found for it. */
export function PassageRow({ passage: { match, statements }, view }: Props): JSX.Element {
  return (
    <div class="passage">
      <div class={`columns-${Math.min(view.sides.length, 5)}`}>
        {match ? (
          <MatchRow match={match} row={1} view={view} name="p" />
        ) : (
          <AloneRow id={statements[0] ?? ''} view={view} />
        )}
      </div>
    </div>
  );
}

function AloneRow({ id, view }: { readonly id: string; readonly view: View }): JSX.Element {
  const report = view.placed.get(id)?.side.report.id ?? '';
  const others = view.sides.filter((side) => side.report.id !== report);
  const placed = view.placed.get(id);
  return (
    <div class="row only">
      <div class="cells">
        {placed && (
          <div class={`cell ${placed.side.className}`}>
            <StatementBlock placed={placed} view={view} />
          </div>
        )}
        <p class="gap">No counterpart found in {nameGap(others, view)}</p>
      </div>
    </div>
  );
}
