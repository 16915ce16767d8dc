import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';
import type { SearchResult } from '../../search/query/search-statements.ts';
import { describeLacking } from './describe-lacking.ts';
import { SearchHit } from './SearchHit.tsx';
import { SearchUnknown } from './SearchUnknown.tsx';

interface Props {
  readonly query: string;
  readonly result: SearchResult;
  readonly addresses: Addresses;
}

/** What a query found: hits by match, the best first, and what no statement has; where nothing has all of it, what comes nearest. */
export function SearchResults({ query, result, addresses }: Props): JSX.Element {
  const { groups, loosened, nearest } = result;
  return (
    <>
      {loosened && <p class="note">No statement has these exact words. These come nearest:</p>}
      <SearchUnknown query={query} result={result} addresses={addresses} />
      <SearchHits groups={groups} addresses={addresses} />
      {nearest.parts.map(({ lacking, groups: near }) => (
        <section key={lacking.join(' ')}>
          <p class="note">{describeLacking(lacking)}</p>
          <SearchHits groups={near} addresses={addresses} />
        </section>
      ))}
    </>
  );
}

function SearchHits({ groups, addresses }: Pick<SearchResult, 'groups'> & Pick<Props, 'addresses'>): JSX.Element {
  return (
    <ol class="search-hits">
      {groups.map((group) => (
        <li key={`${group.story}/${group.id}`}>
          <SearchHit group={group} addresses={addresses} />
        </li>
      ))}
    </ol>
  );
}
