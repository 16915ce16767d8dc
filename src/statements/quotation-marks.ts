import type { Quotation, Span } from './report.ts';
import { findSingleSpans } from './single-marks.ts';
import { splitSentences } from './split-sentences.ts';

/** Words between quotation marks in one paragraph, without the marks. */
export interface QuotedSpan extends Span {
  readonly repaired: Quotation['repaired'];
  /** Whether the paragraph ends before a closing mark comes. */
  readonly open: boolean;
  /** Whether it goes on with what an earlier paragraph left open. */
  readonly continues: boolean;
  /** Whether the name of who speaks stands between its opening mark and its words: `“LEE: Good evening.` */
  readonly isTurn: boolean;
}

const DOUBLE = /[“”„‟«»「」『』"]|``|''/g;
const OPENS_ONLY = /^(?:[“„‟«「『]|``)$/;
/** What may stand before an opening mark. */
export const BEFORE_OPENING = /[\s([{—–\-/“"‘'،。、：]/;
/** What may stand behind a closing mark. */
export const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”"’'。、，！？؟،]/;

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
    const spans = scan.spans.map((span) => afterLabel(text, span)).filter((span) => span.end > span.start);
    return [...spans, ...findSingleSpans(text, spans)].sort((a, b) => a.start - b.start);
  });
  return quoted.map((spans, index) => {
    const goesOn = quoted[index + 1]?.some((span) => span.continues || span.isTurn) === true;
    return spans.map((span) => (span.open && !goesOn ? { ...span, repaired: 'unclosed' } : span));
  });
}

/** The name of who speaks next, as transcripts have it. */
const LABEL = /^(?:\p{Lu}[\p{Lu}.’'-]+ ?){1,4}(?:\([^()]{1,30}\))?:\s+/u;

/** A turn of a transcript without the name before it, which is not among the words spoken. */
function afterLabel(text: string, span: QuotedSpan): QuotedSpan {
  const label = LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))?.[0];
  return label ? { ...span, start: span.start + label.length, continues: false, isTurn: true } : span;
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
  const found = [...text.matchAll(DOUBLE)].filter(({ 0: sign, index }) => !isHebrewAbbreviation(text, sign, index));
  return found.map(({ 0: sign, index }) => {
    const end = index + sign.length;
    const before = text[index - 1];
    AFTER_OPENING.lastIndex = end;
    const mayOpen = (before === undefined || BEFORE_OPENING.test(before)) && AFTER_OPENING.test(text);
    const mayClose = /\S/.test(before ?? ' ') && (text[end] === undefined || AFTER_CLOSING.test(text[end] ?? ''));
    return { start: index, end, opens: hasOpeningShape(sign, { mayOpen, mayClose }), mayOpen, mayClose };
  });
}

/** `צה"ל`: a mark between two Hebrew letters is part of the word. */
const isHebrewAbbreviation = (text: string, sign: string, index: number): boolean =>
  /^["”]$/.test(sign) && /^\p{Script=Hebrew}["”]\p{Script=Hebrew}/u.test(text.slice(index - 1, index + 2));

function hasOpeningShape(sign: string, { mayOpen, mayClose }: Pick<Mark, 'mayOpen' | 'mayClose'>): boolean {
  // Danish and Swedish point guillemets inwards or alike; space alone tells nothing of French ones.
  if (/[«»]/.test(sign)) return mayOpen === mayClose ? sign === '«' : mayOpen;
  if (/[「」『』]/.test(sign)) return /[「『]/.test(sign);
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
  if (opened !== undefined) spans.push({ ...opened, end: text.length, repaired: null, open: true, isTurn: false });
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
  if (carried) return { start: 0, end, repaired: null, open: false, continues: true, isTurn: false };
  const start = splitSentences(text.slice(0, end), lang).at(-1)?.start ?? 0;
  return { start, end, repaired: 'unopened', open: false, continues: false, isTurn: false };
}

/** A closed span; the mark after it is backwards if it has an opening mark's shape, as `“` has but behind `„`. */
function closed(span: Span, text: string, continues: boolean): QuotedSpan {
  const isLow = /„\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
  const backwards = !isLow && /^[“„]/.test(text.slice(span.end, span.end + 1));
  return { ...span, repaired: backwards ? 'backwards' : null, open: false, continues, isTurn: false };
}
