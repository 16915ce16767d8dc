import type { JSX } from 'preact';
import { findNearest } from '../marks/find-nearest.ts';
import { nameStatement } from '../marks/name-statement.ts';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import { ApparatusRow } from './ApparatusRow.tsx';
import { nameBases } from './name-bases.ts';
import { Strip } from './Strip.tsx';

interface Props {
  /** Id of the report that has them. */
  readonly report: string;
  /** Their ids, in the running order. */
  readonly statements: readonly string[];
  /** Whether they are lines of the page. */
  readonly isFurniture: boolean;
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Statements that no counterpart was found for in any of many reports. */
export function AloneEntry({ report, statements, isFurniture, row, view }: Props): JSX.Element {
  const having = view.sides.filter((side) => side.report.id === report);
  const own = statements.flatMap((id) => view.placed.get(id) ?? []);
  return (
    <ApparatusRow
      statements={statements}
      kinds={`only${isFurniture ? ' furniture' : ''} row-${row}`}
      having={having}
      strip={
        <Strip sides={view.sides} presences={view.sides.map((side) => (having.includes(side) ? 'has' : 'none'))} />
      }
      name={<span class="relation-name">{isFurniture ? 'page furniture' : 'no counterpart found'}</span>}
      telling={[]}
      folded={drawNearest(statements, view)}
      view={view}
    >
      <div class={`cell foremost ${having[0]?.className} ${nameBases(having, view.sides)}`}>
        {own.map((placed) => (
          <StatementBlock placed={placed} view={view} />
        ))}
      </div>
    </ApparatusRow>
  );
}

/** The likeliest counterparts that were not taken. */
function drawNearest(statements: readonly string[], view: View): readonly JSX.Element[] {
  return statements.flatMap((id) => {
    const nearest = findNearest(id, view);
    if (!nearest) return [];
    const { own, there, alike } = nearest;
    return [
      <p class="nearest">
        Likeliest{statements.length > 1 && ` for ${nameStatement(own)}`}, not taken:{' '}
        <a href={view.links.place(there.statement.id)}>{nameStatement(there)}</a>, {alike} of 100 alike.
      </p>,
    ];
  });
}
