import type { FilterKind } from '../records/search-record.ts';
import { FILTER_KINDS, parseQuery } from './parse-query.ts';

const CLAUSE = new RegExp(`(?<!\\S)(${FILTER_KINDS.join('|')}):(?:"([^"]*)"|(\\S+))`, 'giu');

/** Whether a query already asks for a property. */
export function hasFilter(query: string, kind: FilterKind, value: string): boolean {
  return parseQuery(query).filters.some(
    (filter) => !filter.negated && filter.kind === kind && isSame(filter.value, value),
  );
}

/** The query with a property asked for as well. */
export function addFilter(query: string, kind: FilterKind, value: string): string {
  const written = /[\s"“”„‟«»＂]/u.test(value) ? `"${value.replaceAll(/["“”„‟«»＂]/g, ' ')}"` : value;
  return `${query.trim()} ${kind}:${written}`.trim();
}

/** The query without asking for a property. */
export function removeFilter(query: string, kind: FilterKind, value: string): string {
  return query
    .replaceAll(CLAUSE, (clause: string, key: string, quoted: string | undefined, bare: string | undefined) =>
      key.toLowerCase() === kind && isSame(quoted ?? bare ?? '', value) ? '' : clause,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
