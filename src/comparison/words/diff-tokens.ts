import type { Span } from '../../report/report.ts';
import { readWords } from './words.ts';

/** What a word diff compares: a word or a quotation mark. All else between words is carried along. */
export interface DiffToken extends Span {
  /** In one style of mark, case kept. */
  readonly written: string;
  /** In one style of mark, without case. */
  readonly key: string;
  /** Whether it is the first word of the text or of a quotation, where case says nothing. */
  readonly opens: boolean;
}

/** The words and quotation marks of a text in its order. */
export function readTokens(text: string): readonly DiffToken[] {
  const tokens: DiffToken[] = [];
  let before = 0;
  let opens = true;
  for (const { start, end, key, text: word } of readWords(text)) {
    const marks = readMarks(text.slice(before, start), before);
    tokens.push(...marks);
    tokens.push({ start, end, key, written: foldMarks(word), opens: opens || marks.length > 0 });
    opens = false;
    before = end;
  }
  return [...tokens, ...readMarks(text.slice(before), before)];
}

/** Whether two tokens mean the same. */
export function isSameToken(first: DiffToken, second: DiffToken): boolean {
  return first.written === second.written || (first.key === second.key && (first.opens || second.opens));
}

const MARK = '"';

function readMarks(gap: string, offset: number): readonly DiffToken[] {
  return Array.from(gap.matchAll(/["“”„‟«»‹›‘’‚‛]|''|(?<!\S)'|'(?!\S)/g), ({ index, 0: mark }) => ({
    start: offset + index,
    end: offset + index + mark.length,
    key: MARK,
    written: MARK,
    opens: false,
  }));
}

function foldMarks(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '');
}

/** A stretch of two texts: the same by meaning on both sides, or different; either side may be empty where they differ. */
export interface DiffSegment {
  readonly kind: 'same' | 'differs';
  /** The stretch as the first text has it. */
  readonly first: string;
  /** The stretch as the second text has it. */
  readonly second: string;
}

/** A stretch of two lists of tokens, each `[from, to)`. */
export interface Stretch {
  readonly kind: DiffSegment['kind'];
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}
