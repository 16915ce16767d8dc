import type { Quotation, Span } from './report.ts';
import { splitSentences } from './split-sentences.ts';

/** Words between quotation marks in one paragraph, without the marks. */
export interface QuotedSpan extends Span {
  readonly repaired: Quotation['repaired'];
  /** Whether the paragraph ends before a closing mark comes. */
  readonly open: boolean;
  /** Whether it goes on with what an earlier paragraph left open. */
  readonly continues: boolean;
}

const DOUBLE = /[“”„‟«»「」『』"]|``|''/g;
const OPENS_ONLY = /^(?:[“„‟«「『]|``)$/;
const BEFORE_OPENING = /[\s([{—–\-/“"‘'،。、：]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”"’'。、，！？؟،]/;
/** Shortened words and decades that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d0s|em|til|cause|tis|twas|n|round|bout)\b/i;

/**
 * The quoted spans of the paragraphs of one text, in the running order; marks nested in a span are part of it. A span
 * never leaves its paragraph: one without a closing mark ends with it, and the next paragraph may go on; one without
 * an opening mark begins with its sentence.
 */
export function findQuotedSpans(paragraphs: readonly string[], lang: string): QuotedSpan[][] {
  let carried = false;
  const quoted = paragraphs.map((text) => {
    let scan = scanDouble(text, { carried, lang, nesting: 'by-shape' });
    if (scan.depth > 1) scan = scanDouble(text, { carried, lang, nesting: 'none' });
    carried = scan.depth > 0;
    const spans = scan.spans.filter((span) => span.end > span.start);
    return [...spans, ...scanSingle(text, spans)].sort((a, b) => a.start - b.start);
  });
  return quoted.map((spans, index) => {
    const goesOn = quoted[index + 1]?.some((span) => span.continues) === true;
    return spans.map((span) => (span.open && !goesOn ? { ...span, repaired: 'unclosed' } : span));
  });
}

interface Scan {
  readonly spans: QuotedSpan[];
  readonly depth: number;
}

interface Mark extends Span {
  /** By its shape and its neighbours, which win over the shape where they leave no choice. */
  readonly opens: boolean;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** What may follow an opening mark: no space, no punctuation but an ellipsis. */
const AFTER_OPENING = /(?:[^\s.,;:!?)\]}]|\.\.)/y;

function marksOf(text: string): Mark[] {
  return [...text.matchAll(DOUBLE)].map(({ 0: sign, index }) => {
    const end = index + sign.length;
    const before = text[index - 1];
    AFTER_OPENING.lastIndex = end;
    const mayOpen = (before === undefined || BEFORE_OPENING.test(before)) && AFTER_OPENING.test(text);
    const mayClose = /\S/.test(before ?? ' ') && (text[end] === undefined || AFTER_CLOSING.test(text[end] ?? ''));
    return { start: index, end, opens: hasOpeningShape(sign, { mayOpen, mayClose }), mayOpen, mayClose };
  });
}

function hasOpeningShape(sign: string, { mayOpen, mayClose }: Pick<Mark, 'mayOpen' | 'mayClose'>): boolean {
  if (/[「」『』«»]/.test(sign)) return /[「『«]/.test(sign);
  if (OPENS_ONLY.test(sign)) return mayOpen;
  return sign === '"' && mayOpen && !mayClose;
}

interface Course {
  /** Whether the paragraph before ended inside a quotation. */
  readonly carried: boolean;
  readonly lang: string;
  /** Whether an opening mark inside a span opens one in it. */
  readonly nesting: 'by-shape' | 'none';
}

/** Spans in double marks, and how many marks are still open at the end. */
function scanDouble(text: string, course: Course): Scan {
  const spans: QuotedSpan[] = [];
  let opened: Pick<QuotedSpan, 'start' | 'continues'> | undefined;
  let depth = 0;
  for (const [index, mark] of marksOf(text).entries()) {
    const isFirst = index === 0;
    if (opened !== undefined) {
      depth += changeOfDepth(mark, course);
      if (depth > 0) continue;
      spans.push(closed({ start: opened.start, end: mark.start }, text, opened.continues));
      opened = undefined;
    } else if (isFirst && isClosingOnly(text, mark, course)) {
      spans.push(closedFromOutside(text, mark, course));
    } else if (beginsSpan(text, mark)) {
      opened = { start: mark.end, continues: isFirst && course.carried && text.slice(0, mark.start).trim() === '' };
      depth = 1;
    }
  }
  if (opened !== undefined) spans.push({ ...opened, end: text.length, repaired: null, open: true });
  return { spans, depth };
}

function changeOfDepth(mark: Mark, { nesting }: Course): number {
  if (!mark.opens) return -1;
  return nesting === 'none' ? 0 : 1;
}

/** Whether a mark outside any span begins one; inches and lone closing marks don't. */
function beginsSpan(text: string, mark: Mark): boolean {
  return mark.opens || mark.mayOpen || !(mark.mayClose || /\d/.test(text[mark.start - 1] ?? ''));
}

/**
 * Whether the first mark of a paragraph can only close a span that began before it. Where no earlier paragraph opened
 * one, a straight mark must stand behind punctuation, as inches don't.
 */
function isClosingOnly(text: string, { start, end, opens, mayOpen, mayClose }: Mark, { carried }: Course): boolean {
  if (opens || !mayClose) return false;
  if (carried) return true;
  const before = text[start - 1] ?? '';
  const sign = text.slice(start, end);
  if (mayOpen) return false;
  return sign === '"' ? /[.,!?…]/.test(before) : /^[”»」』]$/.test(sign) && /[\p{L}\p{N}.,!?…。！？]/u.test(before);
}

/** The paragraph up to a closing mark that an earlier one left open, or else the sentence: less can't be meant. */
function closedFromOutside(text: string, { start: end }: Mark, { carried, lang }: Course): QuotedSpan {
  if (carried) return { start: 0, end, repaired: null, open: false, continues: true };
  const start = splitSentences(text.slice(0, end), lang).at(-1)?.start ?? 0;
  return { start, end, repaired: 'unopened', open: false, continues: false };
}

/** A closed span; the mark after it is backwards if it has an opening mark's shape or stands off the words. */
function closed(span: Span, text: string, continues: boolean): QuotedSpan {
  const backwards = /^[“„]/.test(text.slice(span.end));
  return { ...span, repaired: backwards ? 'backwards' : null, open: false, continues };
}

/** Spans in single marks outside the double ones. */
function scanSingle(text: string, doubles: readonly QuotedSpan[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const marks = [...text.matchAll(/['’‘‹›]/g)].map((found) => found.index).filter((at) => !isInside(doubles, at));
  let nextMark = 0;
  while (nextMark < marks.length) {
    const at = marks[nextMark++];
    if (at === undefined || !opensSingle(text, at)) continue;
    const ends = closingSingles(text, marks, nextMark);
    const end = bestSingleEnd(text, ends);
    if (end === undefined) continue;
    spans.push({ start: at + 1, end, repaired: null, open: false, continues: false });
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
