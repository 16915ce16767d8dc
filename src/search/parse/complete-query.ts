import type { FilterKind } from '../records/search-record.ts';
import { addFilter } from './edit-query.ts';
import { FILTER_KINDS, type Filter, KINDS } from './parse-query.ts';

/** Letters from which on the key of a filter is offered: fewer begin too many words. */
const KEY_FROM = 2;
/** What a query ends with: a key, or a key and the beginning of a value. */
const END = /(?<!\S)(-?)(\p{L}+)(?::([^\s:]*))?$/u;

/** What a query may be going to be, as far as its last word begins a filter: with the key, or with values that there are. */
export function completeQuery(query: string, known: readonly Pick<Filter, 'kind' | 'value'>[]): readonly string[] {
  const [typed, minus = '', key = '', value] = END.exec(query) ?? [''];
  const rest = query.slice(0, query.length - typed.length);
  if (value === undefined) {
    if (key.length < KEY_FROM) return [];
    return FILTER_KINDS.filter((kind) => kind.startsWith(key.toLowerCase())).map((kind) => `${rest}${minus}${kind}:`);
  }
  return FILTER_KINDS.filter((kind) => kind === key.toLowerCase()).flatMap((kind) =>
    listValues(kind, known)
      .filter((each) => begins(each, value))
      .map((each) => `${rest}${minus}${addFilter('', kind, each)}`),
  );
}

function listValues(kind: FilterKind, known: readonly Pick<Filter, 'kind' | 'value'>[]): readonly string[] {
  if (kind === 'is') return KINDS;
  const named = kind === 'before' || kind === 'after' ? 'date' : kind;
  return known.flatMap((property) => (property.kind === named ? [property.value] : []));
}

/** Whether any word of a value begins so. */
function begins(value: string, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [value, ...value.split(' ')].some((part) => part.toLowerCase().startsWith(wanted));
}
