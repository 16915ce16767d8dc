import type { Span } from '../../report/report.ts';
import { AFTER_CLOSING, BEFORE_OPENING } from './double-marks.ts';
import type { QuotedSpan } from './quoted-span.ts';

/** Shortened words and decades that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d0s|em|til|cause|tis|twas|n|round|bout)\b/i;

/**
 * Spans in single marks outside the double ones; one that opens the paragraph, is never closed and has another at the
 * start of the next paragraph stays open.
 */
export function findSingleSpans(text: string, doubles: readonly QuotedSpan[], next = ''): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const marks = [...text.matchAll(/['’‘‚‹›]/g)]
    .filter(({ index }) => !isInside(doubles, index))
    .map(({ index: at }) => ({
      at,
      sign: text[at] ?? '',
      opens: opensSingle(text, at),
      mayClose: mayCloseSingle(text, at),
    }));
  let nextMark = 0;
  while (nextMark < marks.length) {
    const { at, opens } = marks[nextMark++] ?? { at: 0, opens: false };
    if (!opens) continue;
    const ends = closingSingles(marks, nextMark);
    const end = bestSingleEnd(text, ends);
    if (end === undefined) {
      if (!goesOnIn(next, text, at)) continue;
      return [{ start: at + 1, end: text.length, repaired: null, open: true, continues: false, isTurn: false }];
    }
    spans.push({ start: at + 1, end, repaired: null, open: false, continues: false, isTurn: false });
    while (nextMark < marks.length && (marks[nextMark]?.at ?? 0) <= end) nextMark++;
  }
  return spans;
}

/** Whether the mark at the start of a paragraph is at the start of the next one too. */
const goesOnIn = (next: string, text: string, at: number): boolean =>
  text.slice(0, at).trim() === '' && next.trimStart()[0] === text[at] && opensSingle(next.trimStart().slice(0, 16), 0);

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

function opensSingle(text: string, at: number): boolean {
  if (!/['‘‚‹›]/.test(text[at] ?? '') || ELISION.test(text.slice(at, at + 8))) return false;
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
