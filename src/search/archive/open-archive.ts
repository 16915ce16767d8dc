import type { SearchRecord } from '../records/search-record.ts';
import type { SearchSource } from '../records/search-source.ts';
import { decodePostings } from './decode-postings.ts';
import { unpackIndex } from './pack-index.ts';
import { type PackedRecords, unpackRecord } from './pack-records.ts';

/** Reads the archive's files. Each fails where the file can't be had. */
export interface ArchiveReader {
  readonly readIndex: () => Promise<Uint8Array>;
  readonly readPostings: (file: number) => Promise<Uint8Array>;
  readonly readTexts: (file: number) => Promise<PackedRecords>;
}

/** The archive's files are of two builds: a new one was published while the page was open. */
export class ArchiveChangedError extends Error {
  constructor() {
    super('The archive was published anew. Load the page again.');
    this.name = 'ArchiveChangedError';
  }
}

/** Opens an archive: its index at once, everything else when a query first needs it, and each file once. */
export async function openArchive(reader: ArchiveReader): Promise<SearchSource> {
  const file = await reader.readIndex();
  const { head, end } = unpackIndex(file);
  const { ranges, block, version, offsets, counts } = head;
  const rest = file.subarray(end);
  const isWhole = head.size <= block;
  const readPart = rememberLoads((part) => (ranges.length === 1 ? Promise.resolve(rest) : reader.readPostings(part)));
  const readBlock = rememberLoads(async (part) => {
    const texts = await reader.readTexts(part);
    if (texts.version !== version) throw new ArchiveChangedError();
    if (!isWhole) return (at: number) => unpackRecord(texts, at);
    const records = texts.records.map((_, at) => unpackRecord(texts, at));
    return (at: number) => records[at];
  });
  const readWord = async (word: number): Promise<Uint32Array> => {
    const offset = offsets[word] ?? 0;
    const part = findPart(ranges, offset);
    return decodePostings(await readPart(part), offset - (ranges[part] ?? 0), counts[word] ?? 0);
  };
  return {
    vocabulary: head,
    isWhole,
    readPostings: (words) => Promise.all(words.map(readWord)),
    readRecords: async (places) => {
      const parts = [...new Set(places.map((place) => Math.floor(place / block)))];
      const blocks = new Map<number, (at: number) => SearchRecord | undefined>();
      await Promise.all(parts.map(async (part) => blocks.set(part, await readBlock(part))));
      return places.flatMap((place) => blocks.get(Math.floor(place / block))?.(place % block) ?? []);
    },
  };
}

/** The last part that begins at or before an offset. */
function findPart(ranges: readonly number[], offset: number): number {
  const next = ranges.findIndex((start) => start > offset);
  return next < 0 ? ranges.length - 1 : next - 1;
}

/** Loads each part once; a load that failed is tried again when it is next needed. */
function rememberLoads<Value>(load: (part: number) => Promise<Value>): (part: number) => Promise<Value> {
  const loads = new Map<number, Promise<Value>>();
  return (part) => {
    const known = loads.get(part);
    if (known) return known;
    const loading = load(part);
    loads.set(part, loading);
    loading.catch(() => loads.delete(part));
    return loading;
  };
}
