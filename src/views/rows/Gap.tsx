import type { JSX } from 'preact';
import { findNearest } from '../marks/find-nearest.ts';
import { nameReports } from '../marks/name-reports.ts';
import { nameStatement } from '../marks/name-statement.ts';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';

interface Props {
  /** The reports that have the gap. */
  readonly sides: readonly Side[];
  /** Ids of the statements that no counterpart was found for in it, as far as they have none anywhere. */
  readonly statements?: readonly string[];
  readonly view: View;
}

/**
 * Says that no counterpart was found in a report or several; of statements that have none anywhere, which their row says,
 * leads to the likeliest ones, which were not taken.
 */
export function Gap({ sides, statements = [], view }: Props): JSX.Element | null {
  const nearest = statements
    .flatMap((id) => findNearest(id, view) ?? [])
    .filter((found) => sides.includes(found.there.side));
  if (statements.length > 0 && nearest.length === 0) return null;
  return (
    <p class="gap">
      {statements.length === 0 && `No counterpart found in ${nameGap(sides, view)}`}
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

/** Reports that are named by their labels; more go by their letters. */
const FEW = 3;

/** The reports that lack something, as `No counterpart found in` goes on. */
export function nameGap(sides: readonly Side[], view: View): string {
  const labels = sides.map(({ report }) => report.label);
  if (labels.length <= FEW) return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(labels);
  if (labels.length === view.sides.length - 1) return 'any other report';
  return nameReports(
    sides.map(({ report }) => report.id),
    view.sides,
  );
}
