import type { JSX } from 'preact';
import type { PointerRow as Row } from './arrange-rows.ts';
import type { View } from './view.ts';

interface Props extends Omit<Row, 'kind' | 'key'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** Says, where statements of a report would stand, that they stand elsewhere with the rest of their match. */
export function PointerRow({ report, statements, row, view }: Props): JSX.Element {
  const side = view.sides.find((candidate) => candidate.report.id === report);
  const [first] = statements;
  const numbers = statements.flatMap((id) => view.placed.get(id)?.statement.number ?? []);
  const range = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : `${numbers[0]}`;
  return (
    <p class={`row pointer ${side?.className}`} data-row={row}>
      <a href={`#${encodeURIComponent(first ?? '')}`}>
        {side?.siglum} {range} {numbers.length > 1 ? 'stand' : 'stands'} with its match
      </a>
    </p>
  );
}
