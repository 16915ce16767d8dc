import { asksNothing, parseQuery } from '../../search/parse/parse-query.ts';
import type { SearchResult } from '../../search/query/search-statements.ts';
import { countOf } from '../marks/count-of.ts';

/** How much was found, in words. */
export function describeResult(
  { hits, shown, groups, more, loosened, unknown, strange }: SearchResult,
  query: string,
): string {
  if (asksNothing(parseQuery(query))) return 'There is no word in this to look for.';
  if (hits === 0) return unknown.length + strange.length > 0 ? 'No match.' : 'No match: no statement has all of this.';
  const all = countOf(hits, 'statement');
  const statements = more
    ? `The best ${countOf(shown, 'statement')}`
    : shown < hits
      ? `The first ${shown} of ${all},`
      : all;
  return `${statements} in ${countOf(groups.length, 'passage')}${loosened ? ', none with the exact words' : ''}.`;
}
