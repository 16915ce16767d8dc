import type { JSX } from 'preact';
import { nameStatements } from './name-statement.ts';
import { certaintyOf, nameRelation } from './relation-names.ts';
import type { View } from './view.ts';

/** What a headline is matched with, which stands below. */
export function HeadlineNote({ id, view }: { readonly id: string; readonly view: View }): JSX.Element {
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
