import type { JSX } from 'preact';
import { countOf } from '../marks/count-of.ts';
import { nameStatement } from '../marks/name-statement.ts';
import type { View } from '../marks/view.ts';
import type { OnlyRow as Row } from './arrange-rows.ts';
import { nameGap } from './Gap.tsx';
import { SideCells } from './SideCells.tsx';

interface Props extends Pick<Row, 'report' | 'statements' | 'isFurniture'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Statements that no counterpart was found for, which can be folded away. */
export function OnlyRow({ report, statements, isFurniture, row, view }: Props): JSX.Element {
  const [first] = statements.flatMap((id) => view.placed.get(id) ?? []);
  const others = view.sides.filter((side) => side.report.id !== report);
  const id = `${statements[0]}-alone`;
  return (
    <section class={`row only${isFurniture ? ' furniture' : ''} row-${row}`} aria-labelledby={id}>
      <details open>
        <summary>
          <h3 id={id}>
            <span class="spoken">{first && `${nameStatement(first)}: `}</span>
            {isFurniture ? 'Page furniture' : `No counterpart found in ${nameGap(others, view)}`}
            {statements.length > 1 && <span class="only-count">{countOf(statements.length, 'statement')}</span>}
          </h3>
        </summary>
        <div class="cells">
          <SideCells statements={{ [report]: statements }} view={view} />
        </div>
      </details>
    </section>
  );
}
