import type { Addresses } from '../../permalinks/addresses.ts';

/** Characters of an address up to which every host answers; a longer query goes behind `#`, which no host is sent. */
const LONGEST = 2000;

/** Where a query's results stand. */
export function searchAddress({ search }: Pick<Addresses, 'search'>, query: string): string {
  if (query === '') return search;
  const fields = new URLSearchParams({ q: query }).toString();
  return `${search}${fields.length > LONGEST ? '#' : '?'}${fields}`;
}

/** The query that an address asks for. */
export function readQuery({ search, hash }: Pick<URL, 'search' | 'hash'>): string {
  return new URLSearchParams(search).get('q') ?? new URLSearchParams(hash.slice(1)).get('q') ?? '';
}
