import { ByteReader } from './encode-bytes.ts';

/** Reads the statements' places of one word from its postings, which begin at an offset. */
export function decodePostings(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const places = new Uint32Array(count);
  const reader = new ByteReader(bytes, start);
  let place = 0;
  for (let at = 0; at < count; at++) {
    place += reader.number();
    places[at] = place;
  }
  return places;
}
