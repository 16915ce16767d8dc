/** A line of print with its place, in points from the page's left foot. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  /** Of its letters. */
  readonly height: number;
}

/** A gap this many times the usual one parts paragraphs; less would part lines with a raised figure. */
const WIDE_GAP = 1.4;

/** A line that ends before this share of the column's width ends its paragraph, if it ends a sentence. */
const SHORT_LINE = 0.85;

/** Letters that differ this much in height belong to a headline and a text, not to one paragraph. */
const SAME_HEIGHT = 0.15;

/** The paragraphs of printed pages, parted by blank lines. Page numbers that stand alone are left out. */
export function joinLines(pages: readonly (readonly PrintedLine[])[]): string {
  const lines = pages.flatMap((page) =>
    page.filter(({ text }) => !/^(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d+)?$/i.test(text)),
  );
  const usualGap = median(lines.flatMap((line, index) => gapsBefore(lines, line, index)));
  const rightEdge = Math.max(0, ...lines.map(({ right }) => right));
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined) text = line.text;
    else if (isParted(before, line, { usualGap, rightEdge })) text += `\n\n${line.text}`;
    else text = continueLine(text, line.text);
  }
  return text;
}

function gapsBefore(lines: readonly PrintedLine[], line: PrintedLine, index: number): readonly number[] {
  const gap = (lines[index - 1]?.foot ?? 0) - line.foot;
  return gap > 0 ? [gap] : [];
}

function isParted(
  before: PrintedLine,
  line: PrintedLine,
  { usualGap, rightEdge }: { readonly usualGap: number; readonly rightEdge: number },
): boolean {
  const gap = before.foot - line.foot;
  const endsSentence = /[.!?…][\p{Pf}\p{Pe}"'’]*$/u.test(before.text);
  const isShort = before.right - before.left < (rightEdge - before.left) * SHORT_LINE;
  if (Math.abs(before.height - line.height) > before.height * SAME_HEIGHT) return true;
  // Upwards is the next column or page, where only the sentence tells.
  if (gap <= 0) return endsSentence && isShort;
  return gap > usualGap * WIDE_GAP || (endsSentence && isShort);
}

/** A hyphen before a small letter at a line's end is taken for the printer's. */
function continueLine(text: string, next: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
