import type { JSX } from 'preact';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import type { OnlyRow as Row } from './arrange-rows.ts';
import { Gap } from './Gap.tsx';

interface Props extends Pick<Row, 'report' | 'statements'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Statements that no counterpart was found for, with the gap they leave in the other reports. */
export function OnlyRow({ report, statements, row, view }: Props): JSX.Element {
  const owner = view.sides.find((side) => side.report.id === report);
  return (
    <article class={`row only row-${row}`}>
      <p class="relation">
        <span class="relation-name">no counterpart found</span>
      </p>
      {view.sides.map((side) => (
        <div class={`cell ${side.className}`}>
          {side === owner ? (
            statements.map((id) => {
              const placed = view.placed.get(id);
              return placed && <StatementBlock placed={placed} view={view} />;
            })
          ) : (
            <Gap side={side} statements={statements} view={view} />
          )}
        </div>
      ))}
    </article>
  );
}
