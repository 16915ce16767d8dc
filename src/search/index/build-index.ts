import { describeRecord } from '../records/describe-record.ts';
import { readWords } from '../records/read-words.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { Vocabulary } from '../records/vocabulary.ts';
import { ByteWriter } from './encode-bytes.ts';

/** In which statements each word stands. */
export interface SearchIndex extends Vocabulary {
  /** For each word the places of its statements: the first, then the steps from one to the next. */
  readonly postings: Uint8Array<ArrayBuffer>;
}

interface Entry {
  readonly places: number[];
  isName: boolean;
}

/** Indexes the words and the properties of all records. */
export function buildIndex(records: readonly SearchRecord[]): SearchIndex {
  const entries = collectEntries(records);
  const words = [...entries.keys()].sort();
  const counts = new Uint32Array(words.length);
  const names = new Uint8Array(words.length);
  const offsets = new Uint32Array(words.length + 1);
  const postings = new ByteWriter();
  for (const [at, word] of words.entries()) {
    const { places = [], isName = false } = entries.get(word) ?? {};
    counts[at] = places.length;
    names[at] = isName ? 1 : 0;
    for (const [index, place] of places.entries()) postings.number(place - (places[index - 1] ?? 0));
    offsets[at + 1] = postings.length;
  }
  return { size: records.length, words, counts, names, offsets, postings: postings.toBytes() };
}

function collectEntries(records: readonly SearchRecord[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (term: string, place: number, isName: boolean) => {
    const entry = entries.get(term);
    if (!entry) return entries.set(term, { places: [place], isName });
    if (entry.places.at(-1) !== place) entry.places.push(place);
    entry.isName &&= isName;
    return entries;
  };
  for (const [place, record] of records.entries()) {
    for (const { word, start, whole } of readWords(record.text)) {
      const isName = /^\p{Lu}/u.test(record.text.slice(start));
      add(word, place, isName);
      if (whole) add(whole.word, place, isName);
    }
    for (const property of describeRecord(record)) add(property, place, false);
  }
  return entries;
}
