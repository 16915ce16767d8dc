import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Rgb } from './card-colours.ts';

/** Pixels of a picture, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, line by line. */
  readonly data: Uint8Array;
}

/** How hard zlib tries: 9 takes three times as long for files that are hardly smaller. */
const PACKING = 8;

/** The picture as a PNG of at most sixteen colours, each pixel in the nearest: half a byte a pixel before it is packed. */
export async function writePalettePng(
  { width, height, data }: Pixels,
  palette: readonly Rgb[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = packRows({ width, height, data }, palette);
  const packed = await promisify(deflate)(rows, { level: PACKING });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each the number of a colour.
  header.set([4, 3, 0, 0, 0], 8);
  const parts = [
    Buffer.from('89504e470d0a1a0a', 'hex'),
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flat())),
    writeChunk('IDAT', packed),
    writeChunk('IEND', Buffer.alloc(0)),
  ];
  return Uint8Array.from(Buffer.concat(parts));
}

/** Each row a byte that says “unfiltered”, then two pixels a byte. */
function packRows({ width, height, data }: Pixels, palette: readonly Rgb[]): Buffer {
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  const placeByColour = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      let place = placeByColour.get(colour);
      if (place === undefined) {
        place = findNearest(colour, palette);
        placeByColour.set(colour, place);
      }
      const byte = y * stride + 1 + (x >> 1);
      rows[byte] = (rows[byte] ?? 0) | (x % 2 === 0 ? place << 4 : place);
    }
  }
  return rows;
}

function findNearest(colour: number, palette: readonly Rgb[]): number {
  const distances = palette.map(
    ([red, green, blue]) =>
      ((colour >> 16) - red) ** 2 + (((colour >> 8) & 255) - green) ** 2 + ((colour & 255) - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

/** A part of a PNG: length, name, content, and a sum to check name and content by. */
function writeChunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
