import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';
import { addFilter, removeFilter } from '../../search/parse/edit-query.ts';
import type { SearchResult } from '../../search/query/search-statements.ts';
import type { StrangeFilter } from '../../search/query/suggest-values.ts';
import { searchAddress } from './search-address.ts';

interface Props {
  readonly query: string;
  readonly result: Pick<SearchResult, 'unknown' | 'strange' | 'hits'>;
  readonly addresses: Addresses;
}

/** Words that are told of one by one; a pasted text in another language may have hundreds. */
const TOLD = 5;
/** Letters of a word that are shown. */
const LONGEST = 40;

/** What of a query nothing has, and the nearest that there is. */
export function SearchUnknown({ query, result: { unknown, strange, hits }, addresses }: Props): JSX.Element | null {
  if (unknown.length + strange.length === 0) return null;
  const words = unknown.slice(0, TOLD);
  return (
    <ul class="search-unknown">
      {strange.map((filter) => (
        <StrangeNote key={`${filter.kind}:${filter.value}`} filter={filter} query={query} addresses={addresses} />
      ))}
      {words.map(({ typed, nearest }) => (
        <li key={typed}>
          No statement has “{shorten(typed)}”.{' '}
          {nearest !== null && (
            <>
              {hits > 0 ? 'Near it: ' : 'The nearest spelling is '}
              <a
                href={searchAddress(
                  addresses,
                  query.replace(typed, () => nearest),
                )}
              >
                {nearest}
              </a>
              .
            </>
          )}
        </li>
      ))}
      {unknown.length > words.length && <li>Nor {unknown.length - words.length} more of these words.</li>}
    </ul>
  );
}

function shorten(word: string): string {
  return word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
}

interface NoteProps {
  readonly filter: StrangeFilter;
  readonly query: string;
  readonly addresses: Addresses;
}

function StrangeNote({ filter: { kind, value, known }, query, addresses }: NoteProps): JSX.Element {
  const rest = removeFilter(query, kind, value);
  return (
    <li>
      Nothing has <code>{`${kind}:${shorten(value)}`}</code>. {known.length > 0 && 'There is '}
      {known.map((name, at) => (
        <>
          {at > 0 && ', '}
          <a key={name} href={searchAddress(addresses, addFilter(rest, kind, name))}>
            {name}
          </a>
        </>
      ))}
      {known.length > 0 && '.'}
    </li>
  );
}
