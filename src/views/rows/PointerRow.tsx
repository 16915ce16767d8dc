import type { JSX } from 'preact';
import { nameStatements } from '../marks/name-statement.ts';
import type { View } from '../marks/view.ts';
import type { PointerRow as Row } from './arrange-rows.ts';

interface Props extends Omit<Row, 'kind' | 'key'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Says, where statements of a report would stand, that they stand above with the rest of their match. */
export function PointerRow({ report, statements, row, view }: Props): JSX.Element {
  const side = view.sides.find((candidate) => candidate.report.id === report);
  const [first = ''] = statements;
  const others = Object.entries(view.comparison.matchById.get(first)?.statements ?? {})
    .filter(([id]) => id !== report)
    .flatMap(([, ids]) => ids);
  return (
    <p class={`row pointer ${side?.className} row-${row}`}>
      <a href={`#${encodeURIComponent(first)}`}>
        {nameStatements(statements, view.placed)} {statements.length > 1 ? 'stand' : 'stands'} above, beside{' '}
        {nameStatements(others, view.placed)}
      </a>
    </p>
  );
}
