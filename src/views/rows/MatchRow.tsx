import type { JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import { RelationNote } from '../marks/RelationNote.tsx';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import { Gap } from './Gap.tsx';

interface Props {
  readonly match: Match;
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** A match across the reports: each side's statements level with the others'. */
export function MatchRow({ match, row, view }: Props): JSX.Element {
  return (
    <article class={`row match ${match.relation} ${match.certainty} row-${row}`} id={match.id}>
      <RelationNote match={match} view={view} />
      {view.sides.map((side) => {
        const ids = match.statements[side.report.id] ?? [];
        return (
          <div class={`cell ${side.className}`}>
            {ids.length === 0 && <Gap side={side} view={view} />}
            {ids.map((id) => {
              const placed = view.placed.get(id);
              return placed && <StatementBlock placed={placed} view={view} />;
            })}
          </div>
        );
      })}
    </article>
  );
}
