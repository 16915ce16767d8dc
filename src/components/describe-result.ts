import type { SearchResult } from '../search/search-statements.ts';

/** How much was found, in words. */
export function describeResult({ hits, groups, more, loosened, unknown }: SearchResult): string {
  if (hits === 0) return unknown.length > 0 ? 'No match.' : 'No match: no statement has all of this.';
  const statements = hits === 1 ? '1 statement' : `${more ? 'The best ' : ''}${hits} statements`;
  const passages = groups.length === 1 ? '1 passage' : `${groups.length} passages`;
  return `${statements} in ${passages}${loosened ? ', none with the exact words' : ''}.`;
}
