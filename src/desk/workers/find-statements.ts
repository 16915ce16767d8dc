import { holdInMemory } from '../../search/archive/hold-in-memory.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import { type SearchResult, searchStatements } from '../../search/query/search-statements.ts';
import { makeRecords } from '../../search/records/make-records.ts';
import type { SearchSource } from '../../search/records/search-source.ts';
import { MOST_FOUND, type SearchedTexts } from './find-query.ts';

/** Searches the texts of a comparison as the site's search does, its language of queries included. */
export function searchTexts(texts: SearchedTexts): (query: string) => Promise<SearchResult> {
  let source: SearchSource | null = null;
  return (query) => {
    source ??= indexTexts(texts);
    return searchStatements(source, query, MOST_FOUND);
  };
}

function indexTexts({ comparison }: SearchedTexts): SearchSource {
  const records = makeRecords([{ id: 'comparison', title: '', reports: comparison.reports, comparison }]);
  return holdInMemory(buildIndex(records), records);
}
