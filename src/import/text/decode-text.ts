import type { Fault } from '../files/unreadable-file.ts';

/** Text and how its bytes were read, or why they are no text. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly guessed: boolean } | Fault;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes on which the guess at an encoding is made; more would only take longer. */
const SAMPLE = 64_000;

/** Confidence (0–100) below which a guess on a short text is worth less than the commonest encoding. */
const LEAST_CONFIDENCE = 20;

const COMMONEST = 'windows-1252';

/** Share of control characters above which a decoded file is no text: a stray form feed is, a picture is not. */
const MOST_CONTROLS = 0.001;

/**
 * Decodes a text file: byte order mark, `declared` encoding, UTF-8, UTF-16 by its zeros, and only then a guess
 * by letter statistics, since almost every other text is no valid UTF-8.
 */
export async function decodeText(bytes: Uint8Array, declared: string | null = null): Promise<DecodedText> {
  const certain = markOf(bytes) ?? utf16Of(bytes);
  const text = certain === null ? (tryDecode(bytes, declared) ?? tryDecode(bytes, 'utf-8')) : null;
  if (text !== null) return checkText(text, declared ?? 'utf-8', false);
  if (certain !== null) return checkText(new TextDecoder(certain).decode(bytes), certain, false);
  const guessed = await guessEncoding(bytes);
  return checkText(new TextDecoder(guessed).decode(bytes), guessed, true);
}

/** The name that `TextDecoder` gives the likeliest encoding. */
async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const likely = analyse(bytes.subarray(0, SAMPLE)).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const fits = likely.find(({ name }) => tryDecode(bytes, name) !== null);
  return new TextDecoder(fits?.name ?? COMMONEST).encoding;
}

function markOf(bytes: Uint8Array): string | null {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
}

/** UTF-16 without a mark: in text of the West every other byte is zero, always on the same side. */
function utf16Of(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.01) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.01) return 'utf-16be';
  return null;
}

/** The text, or `null` where the bytes are not in that encoding or there is no such encoding. */
function tryDecode(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checkText(text: string, encoding: string, guessed: boolean): DecodedText {
  const controls = text.match(/[^\P{Cc}\s\u0085]|\ufffd/gu)?.length ?? 0;
  if (controls <= text.length * MOST_CONTROLS) return { text, encoding, guessed };
  return {
    expected: 'text',
    found: 'bytes that are no text in any encoding that is known here',
    advice:
      'If it is a document under another name, give it its own ending (.docx, .odt, .pdf); otherwise paste the text.',
  };
}
