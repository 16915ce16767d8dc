import type { JSX } from 'preact';
import type { Addresses } from '../permalinks/addresses.ts';
import type { SearchResult } from '../search/search-statements.ts';
import { SearchHit } from './SearchHit.tsx';

interface Props {
  readonly query: string;
  readonly result: SearchResult;
  readonly addresses: Addresses;
}

/** What a query found: hits by match, the best first, and what no statement has. */
export function SearchResults({ query, result, addresses }: Props): JSX.Element {
  const { groups, loosened, unknown, hits } = result;
  return (
    <>
      {loosened && <p class="note">No statement has these exact words. These come nearest:</p>}
      {unknown.length > 0 && (
        <ul class="search-unknown">
          {unknown.map(({ typed, nearest }) => (
            <li key={typed}>
              No statement has “{typed}”.{' '}
              {nearest !== null && (
                <>
                  {hits > 0 ? 'Near it: ' : 'The nearest spelling is '}
                  <a href={searchAddress(addresses, query.replace(typed, nearest))}>{nearest}</a>.
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <ol class="search-hits">
        {groups.map((group) => (
          <li key={`${group.story}/${group.id}`}>
            <SearchHit group={group} addresses={addresses} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where a query's results stand. */
export function searchAddress({ search }: Addresses, query: string): string {
  return query === '' ? search : `${search}?${new URLSearchParams({ q: query })}`;
}
