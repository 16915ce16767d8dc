import type { Span } from '../../report/report.ts';
import { anyOf } from '../lexicon/any-of.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { listWords } from '../lexicon/list-words.ts';
import { oncePer } from '../lexicon/once-per.ts';
import { AFTER_CLOSING, BEFORE_OPENING } from './double-marks.ts';
import type { QuotedSpan } from './quoted-span.ts';

/** Shortened words and decades that begin with an apostrophe. */
const elisionPattern = oncePer(
  ({ tables }: Lexicon) => new RegExp(`^['’‘](?:\\d0s|${anyOf(listWords(tables.elisions))})\\b`, 'i'),
);

/** The paragraph in which single marks are looked for. */
export interface SingleMarkText {
  readonly text: string;
  /** The paragraph behind it. */
  readonly next: string;
  readonly lexicon: Lexicon;
}

/**
 * Spans in single marks outside the double ones; one that opens the paragraph, is never closed and has another at the
 * start of the next paragraph stays open.
 */
export function findSingleSpans({ text, next, lexicon }: SingleMarkText, doubles: readonly QuotedSpan[]): QuotedSpan[] {
  const elision = elisionPattern(lexicon);
  const spans: QuotedSpan[] = [];
  const marks = [...text.matchAll(/['’‘‚‹›]/g)]
    .filter(({ index }) => !isInside(doubles, index))
    .map(({ index: at }) => ({
      at,
      sign: text[at] ?? '',
      opens: opensSingle(text, at, elision),
      mayClose: mayCloseSingle(text, at),
    }));
  let nextMark = 0;
  while (nextMark < marks.length) {
    const { at, opens } = marks[nextMark++] ?? { at: 0, opens: false };
    if (!opens) continue;
    const ends = closingSingles(marks, nextMark);
    const end = bestSingleEnd(text, ends);
    if (end === undefined) {
      const behind = next.trimStart().slice(0, ELISION_WINDOW);
      const goesOn = text.slice(0, at).trim() === '' && behind[0] === text[at] && opensSingle(behind, 0, elision);
      if (!goesOn) continue;
      return [{ start: at + 1, end: text.length, repaired: null, open: true, continues: false, isTurn: false }];
    }
    spans.push({ start: at + 1, end, repaired: null, open: false, continues: false, isTurn: false });
    while (nextMark < marks.length && (marks[nextMark]?.at ?? 0) <= end) nextMark++;
  }
  return spans;
}

/** The marks that close what a mark opens. */
const CLOSERS: Readonly<Record<string, string>> = { "'": "'’", '‘': "'’‘", '‚': "'’‘", '‹': '›', '›': '‹' };

interface SingleMark {
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly mayClose: boolean;
}

/** Single marks further off than this many marks are not looked at, which keeps the search linear. */
const FARTHEST_SINGLE = 24;

/** The marks that can close what the one before them opens: those before the next one that opens, if any. */
function closingSingles(marks: readonly SingleMark[], from: number): number[] {
  const closers = CLOSERS[marks[from - 1]?.sign ?? ''] ?? '’';
  const ends: number[] = [];
  for (const { at, sign, opens, mayClose } of marks.slice(from, from + FARTHEST_SINGLE)) {
    if (opens && ends.length > 0) break;
    if (mayClose && closers.includes(sign)) ends.push(at);
  }
  return ends;
}

const mayCloseSingle = (text: string, at: number): boolean =>
  /[^\s([—]/.test(text[at - 1] ?? ' ') && (text[at + 1] === undefined || AFTER_CLOSING.test(text[at + 1] ?? ''));

/** A mark beside punctuation, or one that is not after an s, is surely no possessive of a plural. */
function bestSingleEnd(text: string, ends: readonly number[]): number | undefined {
  return (
    ends.find((at) => /[.,!?…]/.test(text[at - 1] ?? '') || /[.,;:!?)]/.test(text[at + 1] ?? '.')) ??
    ends.find((at) => text[at - 1] !== 's') ??
    ends[0]
  );
}

/** Characters from a mark by which a shortened word is told. */
const ELISION_WINDOW = 16;

function opensSingle(text: string, at: number, elision: RegExp): boolean {
  if (!/['‘‚‹›]/.test(text[at] ?? '') || elision.test(text.slice(at, at + ELISION_WINDOW))) return false;
  const before = text[at - 1];
  return (
    (before === undefined || BEFORE_OPENING.test(before)) &&
    /^(?:[\p{L}\p{N}$€£#@([…¿¡]|\.\.)/u.test(text.slice(at + 1, at + 3))
  );
}

/** Whether a place is in one of the spans or on their marks; the spans stand in order. */
function isInside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return false;
    if (at < span.start - 1) high = middle - 1;
    else if (at > span.end) low = middle + 1;
    else return true;
  }
  return false;
}
