import type { JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import { RelationNote } from '../marks/RelationNote.tsx';
import type { View } from '../marks/view.ts';
import { SideCells } from './SideCells.tsx';

interface Props {
  readonly match: Match;
  /** Ids of statements, of others too, that stand above: shown again only where a report has nothing else here. */
  readonly above?: ReadonlySet<string>;
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
  /** Whether its name is a heading, as in a list of matches, or a line of text. */
  readonly name?: 'h3' | 'p';
}

/** A match across the reports: each side's statements level with the others'. */
export function MatchRow({ match, above, row, view, name }: Props): JSX.Element {
  return (
    <section
      class={`row match ${match.relation} ${match.certainty} row-${row}`}
      id={match.id}
      aria-labelledby={`${match.id}-name`}
    >
      <RelationNote match={match} view={view} name={name} />
      <SideCells statements={match.statements} above={above} view={view} />
    </section>
  );
}
