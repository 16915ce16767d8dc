import type { Fault } from '../files/unreadable-file.ts';
import { guessEncoding } from './guess-encoding.ts';

/** A text and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  /** The encoding's name in `TextDecoder`. */
  readonly encoding: string;
  /** Whether the encoding was told by the letters alone: nothing names it, and the bytes fit several. */
  readonly guessed: boolean;
  /** Places where the bytes are none of the encoding's characters; `�` stands there. */
  readonly damaged: number;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What is said of a text's encoding. */
export interface EncodingHints {
  /** What the file itself names, or `null`. */
  readonly declared?: string | null;
  /** What somebody who has looked at the text says. */
  readonly chosen?: string | undefined;
}

/** Bytes on which the guess at an encoding is made; more would only take longer. */
const SAMPLE = 64_000;

/** Confidence (0–100) below which a guess on a short text is worth less than the commonest encoding. */
const LEAST_CONFIDENCE = 20;

const COMMONEST = 'windows-1252';

/** Share of control characters above which a decoded file is no text: a stray form feed is, a picture is not. */
const MOST_CONTROLS = 0.001;

/**
 * Decodes a text file, or says why its bytes are no text: byte order mark, UTF-16 by its zeros, the `declared` encoding,
 * UTF-8, UTF-8 with a few bad bytes, and only then a guess by letter statistics, since almost every other text is no
 * valid UTF-8.
 */
export async function decodeText(
  bytes: Uint8Array,
  { declared = null, chosen }: EncodingHints = {},
): Promise<DecodedText | Fault> {
  if (chosen !== undefined) return decodeAsChosen(bytes, chosen);
  const certain = markOf(bytes) ?? utf16Of(bytes);
  if (certain !== null) return checkText(new TextDecoder(certain).decode(bytes), { encoding: certain, guessed: false });
  for (const encoding of [named(declared), 'utf-8']) {
    const text = encoding === null ? null : tryDecode(bytes, encoding);
    if (encoding !== null && text !== null) return checkText(text, { encoding, guessed: false });
  }
  const mended = decodeDamaged(bytes);
  if (mended !== null) return mended;
  const encoding = await guessByLetters(bytes);
  return checkText(new TextDecoder(encoding).decode(bytes), { encoding, guessed: true });
}

/** As somebody says, however it reads: they see it and can say otherwise. */
function decodeAsChosen(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed: false, damaged: countOf(text, /\ufffd/g) };
}

/** A declared encoding, unless it is UTF-16: the bytes would have said so themselves, as the HTML standard holds. */
const named = (declared: string | null): string | null =>
  declared === null || /^utf-?16/i.test(declared) ? null : declared;

/** UTF-8 in which more characters beyond ASCII are whole than broken, as in a file that was cut or patched together. */
function decodeDamaged(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = countOf(text, /\ufffd/g);
  const whole = countOf(text, /[^\0-\x7f\ufffd]/gu);
  if (whole <= damaged || countOf(text, CONTROLS) > text.length * MOST_CONTROLS) return null;
  return { text, encoding: 'utf-8', guessed: false, damaged };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const CONTROLS = /[^\P{Cc}\s\u0085]/gu;

/** Encodings of several bytes a character, whose rules few texts in another one keep by chance. */
const MULTIBYTE = /^(?:Shift_JIS|EUC-|GB18030|Big5|ISO-2022)/;

/** The name that `TextDecoder` gives the likeliest encoding. */
async function guessByLetters(bytes: Uint8Array): Promise<string> {
  const sample = bytes.subarray(0, SAMPLE);
  const { analyse } = await import('chardet');
  const several = analyse(sample).find(
    ({ name, confidence }) => MULTIBYTE.test(name) && confidence >= LEAST_CONFIDENCE && tryDecode(bytes, name) !== null,
  );
  return new TextDecoder(several?.name ?? guessEncoding(sample)?.encoding ?? COMMONEST).encoding;
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
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checkText(text: string, how: Pick<DecodedText, 'encoding' | 'guessed'>): DecodedText | Fault {
  const damaged = countOf(text, /\ufffd/g);
  if (countOf(text, CONTROLS) + damaged <= text.length * MOST_CONTROLS) return { text, ...how, damaged };
  return {
    expected: 'text',
    found: 'bytes that are no text in any encoding that is known here',
    advice:
      'If it is a document under another name, give it its own ending (.docx, .odt, .pdf); otherwise paste the text.',
  };
}

/** What the owner of a file should look at, for how its bytes were read. */
export function tellDecoding({ encoding, guessed, damaged }: DecodedText): readonly string[] {
  if (guessed) return [`The file does not say its encoding; it was read as ${encoding}. Look at its accents.`];
  if (damaged === 0) return [];
  const places = damaged === 1 ? 'one place' : `${damaged} places`;
  return [`The file is damaged in ${places}, where “\ufffd” stands for bytes that are no ${encoding.toUpperCase()}.`];
}
