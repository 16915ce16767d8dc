import type { JSX } from 'preact';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import type { OnlyRow as Row } from './arrange-rows.ts';

interface Props extends Pick<Row, 'report' | 'statements'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Statements that one report alone has, with the gap they leave in the others. */
export function OnlyRow({ report, statements, row, view }: Props): JSX.Element {
  const owner = view.sides.find((side) => side.report.id === report);
  return (
    <article class={`row only row-${row}`}>
      <p class="relation">
        <span class="relation-name">only in {owner?.siglum}</span>
      </p>
      {view.sides.map((side) => (
        <div class={`cell ${side.className}`}>
          {side === owner ? (
            statements.map((id) => {
              const placed = view.placed.get(id);
              return placed && <StatementBlock placed={placed} view={view} />;
            })
          ) : (
            <p class="gap">Not in {side.report.label}</p>
          )}
        </div>
      ))}
    </article>
  );
}
