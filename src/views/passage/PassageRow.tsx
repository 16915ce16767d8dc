import type { JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { MatchRow } from '../rows/MatchRow.tsx';
import { OnlyRow } from '../rows/OnlyRow.tsx';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
}

/** The match that a passage is part of or, without one, its statement with the gap it leaves in other reports. */
export function PassageRow({ passage: { match, statements }, view }: Props): JSX.Element {
  const [id = ''] = statements;
  return (
    <div class="passage">
      <div class={`columns-${Math.min(view.sides.length, 5)}`}>
        {match ? (
          <MatchRow match={match} row={1} view={view} />
        ) : (
          <OnlyRow report={view.placed.get(id)?.side.report.id ?? ''} statements={[id]} row={1} view={view} />
        )}
      </div>
    </div>
  );
}
