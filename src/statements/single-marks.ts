import { AFTER_CLOSING, BEFORE_OPENING, type QuotedSpan } from './quotation-marks.ts';
import type { Span } from './report.ts';

/** Shortened words and decades that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d0s|em|til|cause|tis|twas|n|round|bout)\b/i;

/** Spans in single marks outside the double ones. */
export function findSingleSpans(text: string, doubles: readonly QuotedSpan[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const marks = [...text.matchAll(/['’‘‹›]/g)].map((found) => found.index).filter((at) => !isInside(doubles, at));
  let nextMark = 0;
  while (nextMark < marks.length) {
    const at = marks[nextMark++];
    if (at === undefined || !opensSingle(text, at)) continue;
    const ends = closingSingles(text, marks, nextMark);
    const end = bestSingleEnd(text, ends);
    if (end === undefined) continue;
    spans.push({ start: at + 1, end, repaired: null, open: false, continues: false, isTurn: false });
    while (nextMark < marks.length && (marks[nextMark] ?? 0) <= end) nextMark++;
  }
  return spans;
}

/** Single marks further off than this many marks are not looked at, which keeps the search linear. */
const FARTHEST_SINGLE = 24;

function closingSingles(text: string, marks: readonly number[], from: number): number[] {
  return marks
    .slice(from, from + FARTHEST_SINGLE)
    .filter((at) => /['’›]/.test(text[at] ?? '') && /\S/.test(text[at - 1] ?? ' '))
    .filter((at) => text[at + 1] === undefined || AFTER_CLOSING.test(text[at + 1] ?? ''));
}

/** A mark beside punctuation, or one that is not after an s, is surely no possessive of a plural. */
function bestSingleEnd(text: string, ends: readonly number[]): number | undefined {
  return (
    ends.find((at) => /[.,!?…]/.test(text[at - 1] ?? '') || /[.,;:!?)]/.test(text[at + 1] ?? '.')) ??
    ends.find((at) => text[at - 1] !== 's') ??
    ends[0]
  );
}

function opensSingle(text: string, at: number): boolean {
  if (!/['‘‹]/.test(text[at] ?? '') || ELISION.test(text.slice(at, at + 8))) return false;
  const before = text[at - 1];
  return (before === undefined || BEFORE_OPENING.test(before)) && /[\p{L}\p{N}$]/u.test(text[at + 1] ?? '');
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
