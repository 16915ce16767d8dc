import type { Span } from '../../report/report.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Mark, marksOf } from './double-marks.ts';
import type { QuotedSpan } from './quoted-span.ts';

interface Course {
  /** Whether the paragraph before ended inside a quotation. */
  readonly carried: boolean;
  readonly lang: string;
}

interface Nesting {
  /** Whether an opening mark inside a span opens one in it. */
  readonly nesting: 'by-shape' | 'none';
}

/** The spans of a paragraph in double marks; the last may be open. */
export function scanDouble(text: string, course: Course): QuotedSpan[] {
  const marks = marksOf(text);
  const { spans, depth } = scanMarks(text, marks, { ...course, nesting: 'by-shape' });
  return depth > 1 ? scanMarks(text, marks, { ...course, nesting: 'none' }).spans : spans;
}

interface Scan {
  readonly spans: QuotedSpan[];
  /** How many marks are still open at the end. */
  readonly depth: number;
}

function scanMarks(text: string, marks: readonly Mark[], course: Course & Nesting): Scan {
  const spans: QuotedSpan[] = [];
  let opened: Pick<QuotedSpan, 'start' | 'continues'> | undefined;
  let depth = 0;
  let from = 0;
  for (const [index, mark] of marks.entries()) {
    const isFirst = index === 0;
    if (opened !== undefined) {
      depth += changeOfDepth(mark, course);
      if (depth > 0) continue;
      spans.push(closed({ start: opened.start, end: mark.start }, text, opened.continues));
      opened = undefined;
      from = mark.end;
      continue;
    }
    const ended = spansEndingAt(text, mark, { ...course, isFirst, from });
    if (ended !== undefined) {
      spans.push(...ended);
      from = mark.end;
    } else if (beginsSpan(text, mark)) {
      opened = { start: mark.end, continues: isFirst && course.carried && text.slice(0, mark.start).trim() === '' };
      depth = 1;
    }
  }
  if (opened !== undefined) spans.push({ ...opened, end: text.length, repaired: null, open: true, isTurn: false });
  return { spans, depth };
}

function changeOfDepth(mark: Mark, { nesting }: Nesting): number {
  if (!mark.opens) return -1;
  return nesting === 'none' ? 0 : 1;
}

/** Whether a mark outside any span begins one; inches and lone closing marks, also of a wrong shape, don't. */
function beginsSpan(text: string, { opens, mayOpen, mayClose, start, end }: Mark): boolean {
  return (
    opens ||
    mayOpen ||
    !(mayClose || /\d/.test(text[start - 1] ?? '') || /^[.,;:!?)](?=\s|$)/.test(text.slice(end, end + 2)))
  );
}

interface Place extends Course {
  readonly isFirst: boolean;
  /** End of the last mark before. */
  readonly from: number;
}

/** The span before a mark that can only close, if any; `undefined` for other marks. */
function spansEndingAt(text: string, mark: Mark, { carried, lang, isFirst, from }: Place): QuotedSpan[] | undefined {
  if (mark.opens || !mark.mayClose) return undefined;
  if (isFirst && carried)
    return [{ start: 0, end: mark.start, repaired: null, open: false, continues: true, isTurn: false }];
  if (mark.mayOpen || !isBehindWords(text, mark)) return undefined;
  return closedFromOutside(text, { start: from, end: mark.start }, lang);
}

/** Whether a mark that can only close stands behind words; a straight one behind punctuation, as inches don't. */
function isBehindWords(text: string, { start, end }: Mark): boolean {
  const before = text[start - 1] ?? '';
  const sign = text.slice(start, end);
  return sign === '"' ? /[.,!?…]/.test(before) : /^[”»」』]$/.test(sign) && /[\p{L}\p{N}.,!?…。！？]/u.test(before);
}

/**
 * The sentence before a closing mark that none opens: less can't be meant. Behind an earlier quotation none, unless the
 * sentence begins behind it too.
 */
function closedFromOutside(text: string, { start: from, end }: Span, lang: string): QuotedSpan[] {
  const sentences = splitSentences(text.slice(from, end), lang);
  const start = from + (sentences.at(-1)?.start ?? 0);
  if (from > 0 && sentences.length < 2) return [];
  return [{ start, end, repaired: 'unopened', open: false, continues: false, isTurn: false }];
}

/** A closed span; the mark after it is backwards if it has an opening mark's shape, as `“` has but behind `„`. */
function closed(span: Span, text: string, continues: boolean): QuotedSpan {
  const isLow = /„\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
  const backwards = !isLow && /^[“„]/.test(text.slice(span.end, span.end + 1));
  return { ...span, repaired: backwards ? 'backwards' : null, open: false, continues, isTurn: false };
}
