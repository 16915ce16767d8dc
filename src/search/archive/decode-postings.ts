/** Reads the statements' places of one word from its postings, which begin at an offset: steps as `ByteWriter` writes them. */
export function decodePostings(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const places = new Uint32Array(count);
  let place = 0;
  let offset = start;
  for (let at = 0; at < count; at++) {
    // In one loop: a reader's call for each step takes up to a quarter longer, and common words have many.
    let byte = bytes[offset++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[offset++] ?? 0;
      step |= (byte & 127) << shift;
    }
    place += step;
    places[at] = place;
  }
  return places;
}
