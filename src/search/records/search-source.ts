import type { SearchRecord } from './search-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where search reads the archive: all of it in memory, or the files that a query needs, as they are needed. */
export interface SearchSource {
  readonly vocabulary: Vocabulary;
  /** Whether reading one record more costs nothing; else each may take a file of its own. */
  readonly isWhole: boolean;
  /** Places of the statements that have each of the given words (places in the vocabulary), in rising order. */
  readonly readPostings: (words: readonly number[]) => Promise<readonly Uint32Array[]>;
  /** The records that stand at these places of the archive. */
  readonly readRecords: (places: readonly number[]) => Promise<readonly SearchRecord[]>;
}
