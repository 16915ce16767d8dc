import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listCardColours } from '../../src/cards/card-colours.ts';
import { writePalettePng } from '../../src/cards/write-palette-png.ts';

const BLACK = [0, 0, 0, 255] as const;
const NEARLY_WHITE = [250, 251, 252, 255] as const;
const RED = [200, 10, 10, 255] as const;

/** The parts of a PNG by their names. */
function readChunks(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

test('a picture becomes a PNG in which each pixel has the nearest colour of the palette', async () => {
  const data = Uint8Array.from([...BLACK, ...NEARLY_WHITE, ...RED, ...NEARLY_WHITE, ...BLACK, ...RED]);
  const palette = [
    [0, 0, 0],
    [255, 255, 255],
    [255, 0, 0],
  ] as const;
  const png = await writePalettePng({ width: 3, height: 2, data }, palette);
  const chunks = readChunks(png);
  expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 4, 3, 0, 0, 0]);
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([0, 0, 0, 255, 255, 255, 255, 0, 0]);
  // Two pixels a byte behind one that says “unfiltered”.
  expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0x01, 0x20, 0, 0x10, 0x20]);
});

test('cards have sixteen colours, no two the same', () => {
  const colours = listCardColours().map(String);
  expect(colours).toHaveLength(16);
  expect(new Set(colours).size).toBe(16);
});
