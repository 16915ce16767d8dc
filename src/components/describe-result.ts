import type { SearchResult } from '../search/search-statements.ts';

/** How much was found, in words. */
export function describeResult({ hits, groups, more, loosened }: SearchResult): string {
  if (hits === 0) return 'No match.';
  const statements = hits === 1 ? '1 statement' : `${more ? 'The best ' : ''}${hits} statements`;
  const passages = groups.length === 1 ? '1 passage' : `${groups.length} passages`;
  return `${statements} in ${passages}${loosened ? ', none with the exact words' : ''}.`;
}
