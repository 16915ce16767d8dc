import { asksNothing, parseQuery } from '../../search/parse/parse-query.ts';
import type { SearchResult } from '../../search/query/search-statements.ts';
import { countOf } from '../marks/count-of.ts';

/** How much was found, in words. */
export function describeResult(
  { hits, shown, groups, more, loosened, nearest, unknown, strange }: SearchResult,
  query: string,
): string {
  if (asksNothing(parseQuery(query))) return 'There is no word in this to look for.';
  if (nearest.shown > 0) return `No statement has all of this. Near it: ${countNear(nearest)}.`;
  if (hits === 0) return unknown.length + strange.length > 0 ? 'No match.' : 'No match: no statement has all of this.';
  const all = countOf(hits, 'statement');
  const statements = more
    ? `The best ${countOf(shown, 'statement')}`
    : shown < hits
      ? `The first ${shown} of ${all},`
      : all;
  return `${statements} in ${countOf(groups.length, 'passage')}${loosened ? ', none with the exact words' : ''}.`;
}

function countNear({ shown, parts }: SearchResult['nearest']): string {
  const passages = parts.reduce((sum, { groups }) => sum + groups.length, 0);
  return `${countOf(shown, 'statement')} in ${countOf(passages, 'passage')}`;
}
