import type { JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import { RelationNote } from '../marks/RelationNote.tsx';
import type { View } from '../marks/view.ts';
import { SideCells } from './SideCells.tsx';

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
      <SideCells statements={match.statements} view={view} />
    </article>
  );
}
