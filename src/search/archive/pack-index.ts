import { ByteReader, ByteWriter } from '../index/encode-bytes.ts';
import type { Vocabulary } from '../records/vocabulary.ts';

/** What the index's first file says. */
export interface IndexHead extends Vocabulary {
  /** Changes with every change of the archive, so that files of two builds are never mixed. */
  readonly version: string;
  /** Offsets at which the files of postings begin; a single one stands at the end of this file. */
  readonly ranges: readonly number[];
  /** Statements in each file of texts. */
  readonly block: number;
}

/** Writes an index's head: each word as the letters that it shares with the one before, and the rest. */
export function packIndex({ version, ranges, block, size, ...vocabulary }: IndexHead): Uint8Array<ArrayBuffer> {
  const { words, counts, names, offsets } = vocabulary;
  const bytes = new ByteWriter();
  bytes.text(version);
  for (const number of [size, block, ranges.length, ...ranges, words.length]) bytes.number(number);
  for (const [at, word] of words.entries()) {
    const shared = countShared(words[at - 1] ?? '', word);
    bytes.number(shared);
    bytes.text(word.slice(shared));
  }
  for (const [at, count] of counts.entries()) bytes.number(count * 2 + (names[at] ?? 0));
  for (const at of counts.keys()) bytes.number((offsets[at + 1] ?? 0) - (offsets[at] ?? 0));
  return bytes.toBytes();
}

/** Reads an index's head, and where in the file it ends. */
export function unpackIndex(file: Uint8Array): { readonly head: IndexHead; readonly end: number } {
  const bytes = new ByteReader(file);
  const version = bytes.text();
  const size = bytes.number();
  const block = bytes.number();
  const ranges = Array.from({ length: bytes.number() }, () => bytes.number());
  const words: string[] = new Array(bytes.number());
  for (let at = 0; at < words.length; at++) words[at] = (words[at - 1] ?? '').slice(0, bytes.number()) + bytes.text();
  const counts = new Uint32Array(words.length);
  const names = new Uint8Array(words.length);
  for (const at of counts.keys()) {
    const count = bytes.number();
    counts[at] = count >> 1;
    names[at] = count & 1;
  }
  const offsets = new Uint32Array(words.length + 1);
  for (const at of counts.keys()) offsets[at + 1] = (offsets[at] ?? 0) + bytes.number();
  return { head: { version, ranges, block, size, words, counts, names, offsets }, end: bytes.at };
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return splitsPair(other, shared) ? shared - 1 : shared;
}

/** Half a surrogate pair has no bytes of its own. */
function splitsPair(word: string, at: number): boolean {
  return at > 0 && /[\udc00-\udfff]/.test(word[at] ?? '') && /[\ud800-\udbff]/.test(word[at - 1] ?? '');
}
