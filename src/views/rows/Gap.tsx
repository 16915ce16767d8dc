import type { JSX } from 'preact';
import { findNearest } from '../marks/find-nearest.ts';
import { nameStatement } from '../marks/name-statement.ts';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';

interface Props {
  /** The report that has the gap. */
  readonly side: Side;
  /** Ids of the statements that no counterpart was found for in it, as far as they have none anywhere. */
  readonly statements?: readonly string[];
  readonly view: View;
}

/** Says that no counterpart was found in a report, and leads to the likeliest one, which was not taken. */
export function Gap({ side, statements = [], view }: Props): JSX.Element {
  const nearest = statements.flatMap((id) => findNearest(id, view) ?? []).filter((found) => found.there.side === side);
  return (
    <p class="gap">
      No counterpart found in {side.report.label}
      {nearest.map(({ own, there, alike }) => (
        <span class="nearest">
          {' '}
          Likeliest{statements.length > 1 && ` for ${nameStatement(own)}`}, not taken:{' '}
          <a href={view.links.place(there.statement.id)}>{nameStatement(there)}</a>, {alike} of 100 alike.
        </span>
      ))}
    </p>
  );
}
