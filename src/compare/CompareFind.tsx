import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { countOf } from '../components/count-of.ts';
import { nameStatement } from '../components/name-statement.ts';
import type { View } from '../components/view.ts';
import { findPhrase } from './find-phrase.ts';

/** Hits that are shown; the count tells of the others. */
const MOST_HITS = 50;

/** Search within a comparison: every statement that has the phrase, each hit leading to its place. */
export function CompareFind({ view }: { readonly view: View }): JSX.Element {
  const [phrase, setPhrase] = useState('');
  const reports = view.sides.map(({ report }) => report);
  const hits = useMemo(() => findPhrase(reports, phrase), [view, phrase]);
  return (
    <search class="own-find">
      <input
        type="search"
        aria-label="Search these texts"
        placeholder="Search these texts"
        autocomplete="off"
        value={phrase}
        onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
      />{' '}
      <span role="status">{phrase.trim() !== '' && countOf(hits.length, 'statement')}</span>
      {hits.length > 0 && (
        <ol>
          {hits.slice(0, MOST_HITS).map(({ statement, before, hit, after }) => {
            const placed = view.placed.get(statement);
            return (
              <li key={statement} class={placed?.side.className}>
                <a href={view.links.place(statement)}>{placed && nameStatement(placed)}</a> {before}
                <mark>{hit}</mark>
                {after}
              </li>
            );
          })}
        </ol>
      )}
    </search>
  );
}
