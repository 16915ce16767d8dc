import { holdInMemory } from '../../search/archive/hold-in-memory.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import { type SearchResult, searchStatements } from '../../search/query/search-statements.ts';
import { makeRecords } from '../../search/records/make-records.ts';
import type { SearchSource } from '../../search/records/search-source.ts';
import type { ComparisonResult } from './comparison-query.ts';
import { MOST_FOUND } from './find-query.ts';

/** Searches the texts of a comparison as the site's search does, its language of queries included. */
export function searchTexts(texts: ComparisonResult): (query: string) => Promise<SearchResult> {
  let source: SearchSource | null = null;
  return (query) => {
    source ??= indexTexts(texts);
    return searchStatements(source, query, MOST_FOUND);
  };
}

function indexTexts({ comparison }: ComparisonResult): SearchSource {
  const records = makeRecords([{ id: 'comparison', title: '', reports: comparison.reports, comparison }]);
  return holdInMemory(buildIndex(records), records);
}
