import type { JSX } from 'preact';
import { nameStatements } from '../marks/name-statement.ts';
import { certaintyOf, nameRelation } from '../marks/relation-names.ts';
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
                  <Counterpart id={id} view={view} />
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

/** What a headline is matched with, which stands below. */
function Counterpart({ id, view }: { readonly id: string; readonly view: View }): JSX.Element {
  const match = view.comparison.matchById.get(id);
  if (!match) return <p class="headline-note">no counterpart found</p>;
  const own = view.placed.get(id)?.side;
  const others = Object.values(match.statements)
    .flat()
    .filter((other) => view.placed.get(other)?.side !== own);
  return (
    <p class="headline-note">
      <a href={view.links.place(match.id)}>
        {nameRelation({ ...match, certainty: certaintyOf(id, match) })} in {nameStatements(others, view.placed)}
      </a>
    </p>
  );
}
