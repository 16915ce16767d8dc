import type { SearchIndex } from '../index/build-index.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { SearchSource } from '../records/search-source.ts';
import { decodePostings } from './decode-postings.ts';

/** A source that has everything at hand. */
export function holdInMemory(index: SearchIndex, records: readonly SearchRecord[]): SearchSource {
  return {
    vocabulary: index,
    isWhole: true,
    readPostings: async (words) =>
      words.map((word) => decodePostings(index.postings, index.offsets[word] ?? 0, index.counts[word] ?? 0)),
    readRecords: async (places) => places.flatMap((place) => records[place] ?? []),
  };
}
