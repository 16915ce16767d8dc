/** A value of a binary property list, of the kinds that web archives are made of. Dictionaries are looked into by name. */
export type PropertyValue = string | Uint8Array | PropertyDictionary | null;

/** Gives the value of a name; `null` where there is none. Nothing is read before it is asked for. */
export interface PropertyDictionary {
  readonly get: (name: string) => PropertyValue;
}

/** Bytes of the part at the end that says where everything is. */
const TRAILER = 32;

/** Opens a binary property list; `null` where its own numbers lead out of it. */
export function openPropertyList(bytes: Uint8Array): PropertyValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - TRAILER;
  return orNull(() => {
    const layout: Layout = {
      bytes,
      view,
      offsetSize: view.getUint8(end + 6),
      referenceSize: view.getUint8(end + 7),
      table: Number(view.getBigUint64(end + 24)),
    };
    return readObject(Number(view.getBigUint64(end + 16)), layout);
  });
}

/** What is read, or `null` where it leads out of the bytes. */
function orNull(read: () => PropertyValue): PropertyValue {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Layout {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Bytes of an offset in the table, and of a reference to an object. */
  readonly offsetSize: number;
  readonly referenceSize: number;
  /** Where the table of offsets begins. */
  readonly table: number;
}

function readObject(reference: number, layout: Layout): PropertyValue {
  const { bytes, view, offsetSize, table } = layout;
  const offset = readNumber(view, table + reference * offsetSize, offsetSize);
  const marker = view.getUint8(offset);
  const kind = KINDS[marker >> 4];
  if (kind === undefined) return null;
  const { count, start } = readCount(view, offset, marker & 0xf);
  switch (kind) {
    case 'data':
      return bytes.subarray(start, start + count);
    case 'ascii':
      return new TextDecoder('windows-1252').decode(bytes.subarray(start, start + count));
    case 'utf-16':
      return new TextDecoder('utf-16be').decode(bytes.subarray(start, start + count * 2));
    case 'dictionary':
      return { get: (name) => orNull(() => findValue(name, { start, count, layout })) };
  }
}

const KINDS: Readonly<Record<number, 'data' | 'ascii' | 'utf-16' | 'dictionary'>> = {
  4: 'data',
  5: 'ascii',
  6: 'utf-16',
  13: 'dictionary',
};

/** How much an object holds, and where that begins; large numbers stand behind the marker. */
function readCount(view: DataView, offset: number, low: number): { readonly count: number; readonly start: number } {
  if (low < 0xf) return { count: low, start: offset + 1 };
  const size = 1 << (view.getUint8(offset + 1) & 0xf);
  return { count: readNumber(view, offset + 2, size), start: offset + 2 + size };
}

interface FoundDictionary {
  readonly start: number;
  readonly count: number;
  readonly layout: Layout;
}

/** References to the names come first, then as many to the values. */
function findValue(name: string, { start, count, layout }: FoundDictionary): PropertyValue {
  const { view, referenceSize } = layout;
  const referenceAt = (place: number) => readNumber(view, start + place * referenceSize, referenceSize);
  for (let place = 0; place < count; place++) {
    if (readObject(referenceAt(place), layout) === name) return readObject(referenceAt(count + place), layout);
  }
  return null;
}

function readNumber(view: DataView, offset: number, size: number): number {
  let number = 0;
  for (let at = 0; at < size; at++) number = number * 256 + view.getUint8(offset + at);
  return number;
}
