import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import type { OnlyRow as Row } from './arrange-rows.ts';
import { SideCells } from './SideCells.tsx';

interface Props extends Pick<Row, 'report' | 'statements'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Statements that no counterpart was found for, with the gap they leave in the other reports. */
export function OnlyRow({ report, statements, row, view }: Props): JSX.Element {
  return (
    <article class={`row only row-${row}`}>
      <p class="relation">
        <span class="relation-name">no counterpart found</span>
      </p>
      <SideCells statements={{ [report]: statements }} view={view} />
    </article>
  );
}
