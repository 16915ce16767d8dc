import { buildIndex } from '../index/build-index.ts';
import type { SearchRecord } from '../records/search-record.ts';
import { packIndex } from './pack-index.ts';
import { type PackedRecords, packRecords } from './pack-records.ts';

/** The files that a browser reads the archive from, as far as a query needs them. */
export interface ArchiveFiles {
  /** Changes with every change of the archive. */
  readonly version: string;
  /** The index's head and, where the archive is small, the postings. */
  readonly index: Uint8Array<ArrayBuffer>;
  /** Further files of postings; none where the archive is small. */
  readonly postings: readonly Uint8Array<ArrayBuffer>[];
  readonly texts: readonly PackedRecords[];
}

/** How an archive is cut. */
export interface Cuts {
  /** Statements up to which one file of each kind serves: one request costs less than the bytes it would spare. */
  readonly wholeUpTo: number;
  /** Statements in a file of texts: fewer are less to load for a hit, and more files. */
  readonly block: number;
  /** Bytes in a file of postings, likewise. */
  readonly range: number;
}

/** Of 250 statements a block, a first search among 30,000 loads over 500 kB; of 100, under 400. */
const CUTS: Cuts = { wholeUpTo: 5000, block: 100, range: 32_768 };

/** Cuts the archive into files. */
export function cutArchive(records: readonly SearchRecord[], cuts: Cuts = CUTS): ArchiveFiles {
  const { postings, ...vocabulary } = buildIndex(records);
  const isWhole = records.length <= cuts.wholeUpTo;
  const block = isWhole ? Math.max(1, records.length) : cuts.block;
  const ranges = isWhole ? [0] : chooseRanges(vocabulary.offsets, cuts.range);
  const version = hashRecords(records);
  const head = packIndex({ ...vocabulary, version, block, ranges });
  const parts = ranges.map((start, at) => postings.slice(start, ranges[at + 1] ?? postings.length));
  const blocks = Array.from({ length: Math.ceil(records.length / block) }, (_, at) =>
    packRecords(version, records.slice(at * block, (at + 1) * block)),
  );
  if (ranges.length === 1) return { version, index: join(head, postings), postings: [], texts: blocks };
  return { version, index: head, postings: parts, texts: blocks };
}

/** Where files of postings begin: each at a word, the first word's at 0. */
function chooseRanges(offsets: Uint32Array, size: number): readonly number[] {
  const starts = [0];
  for (const offset of offsets.slice(0, -1)) if (offset - (starts.at(-1) ?? 0) >= size) starts.push(offset);
  return starts;
}

/** FNV-1a, 32 bits, over everything that a record says. */
function hashRecords(records: readonly SearchRecord[]): string {
  let hash = 0x811c9dc5;
  for (const record of records) {
    const text = JSON.stringify(record);
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
