import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';
import { addFilter, hasFilter, removeFilter } from '../../search/parse/edit-query.ts';
import type { PropertyCount } from '../../search/query/count-properties.ts';
import type { FilterKind } from '../../search/records/search-record.ts';
import { searchAddress } from './search-address.ts';

interface Props {
  readonly query: string;
  readonly properties: readonly PropertyCount[];
  readonly addresses: Addresses;
  /** How many hits were counted, where there may be more. */
  readonly counted?: number | undefined;
}

const NAMES: readonly (readonly [FilterKind, string])[] = [
  ['is', 'Kind'],
  ['speaker', 'Speaker'],
  ['via', 'Through'],
  ['report', 'Report'],
  ['story', 'Story'],
  ['date', 'Day'],
  ['lang', 'Language'],
];

/** Filters of one kind that are offered at once. */
const MOST = 8;

/** The properties of the hits as links that narrow the search, each with the number of hits that have it. */
export function SearchFilters({ query, properties, addresses, counted }: Props): JSX.Element {
  return (
    <>
      {counted !== undefined && <p class="explanation">Counted among the best {counted}.</p>}
      {NAMES.map(([kind, name]) => {
        const ofKind = properties.filter((property) => property.kind === kind).slice(0, MOST);
        if (ofKind.length === 0 || !narrows(ofKind, query)) return null;
        return (
          <section key={kind}>
            <h3>{name}</h3>
            <ul aria-label={name}>
              {ofKind.map((property) => (
                <li key={property.value}>
                  <FilterLink property={property} query={query} addresses={addresses} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** What all have in common narrows nothing; of the day and the language it isn't even news. */
function narrows(ofKind: readonly PropertyCount[], query: string): boolean {
  const [only] = ofKind;
  if (!only || ofKind.length > 1 || (only.kind !== 'date' && only.kind !== 'lang')) return true;
  return hasFilter(query, only.kind, only.value);
}

interface LinkProps {
  readonly property: PropertyCount;
  readonly query: string;
  readonly addresses: Addresses;
}

function FilterLink({ property: { kind, value, name, count }, query, addresses }: LinkProps): JSX.Element {
  const isOn = hasFilter(query, kind, value);
  const next = isOn ? removeFilter(query, kind, value) : addFilter(query, kind, value);
  return (
    <a class="search-filter" href={searchAddress(addresses, next)} aria-current={isOn ? 'true' : undefined}>
      {name} <span class="count">{count}</span>
      {isOn && <span class="spoken">, chosen; leave it out</span>}
    </a>
  );
}
