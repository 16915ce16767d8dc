import type { JSX } from 'preact';
import { addFilter, hasFilter, removeFilter } from '../../../search/parse/edit-query.ts';
import type { HitGroup } from '../../../search/query/group-hits.ts';
import type { SearchResult } from '../../../search/query/search-statements.ts';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import type { View } from '../../../views/marks/view.ts';
import { describeLacking } from '../../../views/search/describe-lacking.ts';
import { describeResult } from '../../../views/search/describe-result.ts';
import { SearchText } from '../../../views/search/SearchText.tsx';
import type { FindAnswer } from '../../workers/find-query.ts';

interface Props {
  readonly view: View;
  /** What is looked for, as it is typed. */
  readonly query: string;
  /** The last answer, to this query or to one before. */
  readonly answer: FindAnswer | null;
  readonly find: (query: string) => void;
}

/** Search within a comparison: the site's own search over the reader's texts, each hit leading to its place. */
export function CompareFind({ view, query, answer, find }: Props): JSX.Element {
  const found = query.trim() === '' ? null : (answer?.found ?? null);
  return (
    <search class="own-find">
      <input
        type="search"
        aria-label="Search these texts"
        aria-describedby="find-help"
        placeholder="Search these texts"
        autocomplete="off"
        value={query}
        onInput={({ currentTarget }) => find(currentTarget.value)}
      />{' '}
      <span role="status">{found && describeResult(found, query)}</span>
      <p class="soft" id="find-help">
        Words in any order, a typo forgiven. Also <code>"exact words"</code>, <code>speaker:name</code>,{' '}
        <code>is:quotation</code>, <code>is:altered</code>, <code>is:only</code>, <code>this OR that</code>, and{' '}
        <code>-word</code> to leave out.
      </p>
      {found && <Unknown found={found} query={query} find={find} />}
      {found && <Properties found={found} query={query} find={find} />}
      {found && found.groups.length > 0 && <Groups groups={found.groups} view={view} />}
      {found?.nearest.parts.map(({ lacking, groups }) => (
        <section key={lacking.join(' ')}>
          <p>{describeLacking(lacking)}</p>
          <Groups groups={groups} view={view} />
        </section>
      ))}
    </search>
  );
}

function Groups({ groups, view }: { readonly groups: readonly HitGroup[]; readonly view: View }): JSX.Element {
  return (
    <ol>
      {groups.map((group) => (
        <li key={group.id} class="search-wordings">
          {group.wordings.map((wording) => (
            <Wording key={wording.record.statement} wording={wording} view={view} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface FoundProps {
  readonly found: SearchResult;
  readonly query: string;
  readonly find: (query: string) => void;
}

function Unknown({ found: { unknown, strange, loosened }, query, find }: FoundProps): JSX.Element {
  return (
    <>
      {loosened && <p>No statement has these exact words. These come nearest:</p>}
      {unknown.map(({ typed, nearest }) => (
        <p key={typed}>
          No statement has “{typed}”.{' '}
          {nearest !== null && (
            <>
              Near it:{' '}
              <button type="button" class="quiet" onClick={() => find(query.replace(typed, nearest))}>
                {nearest}
              </button>
            </>
          )}
        </p>
      ))}
      {strange.map(({ kind, value, known }) => (
        <p key={`${kind}:${value}`}>
          Nothing here has {kind}:{value}.{known.length > 0 && ` There is: ${known.join(', ')}.`}
        </p>
      ))}
    </>
  );
}

/** Properties that are offered at once. */
const MOST_PROPERTIES = 8;

/** Buttons that narrow the search to a speaker, a report or a kind; one that is pressed already takes it back. */
function Properties({ found: { properties }, query, find }: FoundProps): JSX.Element {
  return (
    <p class="find-properties">
      {properties
        .filter(({ kind }) => kind !== 'story' && kind !== 'lang')
        .slice(0, MOST_PROPERTIES)
        .map(({ kind, value, name, count }) => {
          const isOn = hasFilter(query, kind, value);
          return (
            <button
              key={`${kind}:${value}`}
              type="button"
              aria-pressed={isOn}
              onClick={() => find((isOn ? removeFilter : addFilter)(query, kind, value))}
            >
              {name} <span class="soft">{count}</span>
            </button>
          );
        })}
    </p>
  );
}

interface WordingProps {
  readonly wording: HitGroup['wordings'][number];
  readonly view: View;
}

/** A statement that was found, or one that says the same. */
function Wording({ wording: { record, marks }, view }: WordingProps): JSX.Element | null {
  const placed = view.placed.get(record.statement);
  if (!placed) return null;
  const speaker = record.speaker === null ? '' : ` ${record.speaker}`;
  return (
    <div class={record.certainty === 'perhaps' ? `${placed.side.className} perhaps` : placed.side.className}>
      <p class="statement-head">
        <a class="siglum" href={view.links.place(record.statement)}>
          {nameStatement(placed)}
        </a>
        {speaker && <span class="attribution">{speaker}</span>}
        {record.certainty === 'perhaps' && <span class="perhaps-note"> perhaps the same</span>}
      </p>
      <p class="text" lang={placed.side.report.lang} dir="auto">
        <SearchText text={record.text} found={marks ?? []} differing={[]} />
      </p>
    </div>
  );
}
