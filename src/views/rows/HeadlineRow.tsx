import type { JSX } from 'preact';
import { HeadlineNote } from '../marks/HeadlineNote.tsx';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import type { HeadlineRow as Row } from './arrange-rows.ts';

interface Props extends Pick<Row, 'statements'> {
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** The headlines of the reports side by side, each with a link to what it is matched with below. */
export function HeadlineRow({ statements, row, view }: Props): JSX.Element {
  const sides = view.sides.length > COLUMNS ? view.sides.filter(({ report }) => statements[report.id]) : view.sides;
  return (
    <section class={`row headlines row-${row}`} aria-labelledby="headlines-name">
      <h3 class="relation spoken" id="headlines-name">
        {Object.keys(statements).length > 1 ? 'headlines' : 'headline'}
      </h3>
      {sides.map(({ report, className }) => (
        <div class={`cell ${className}`}>
          {(statements[report.id] ?? []).map((id) => {
            const placed = view.placed.get(id);
            return (
              placed && (
                <>
                  <StatementBlock placed={placed} view={view} />
                  <HeadlineNote id={id} view={view} />
                </>
              )
            );
          })}
        </div>
      ))}
    </section>
  );
}

/** Reports up to which each has its own column. */
const COLUMNS = 4;
