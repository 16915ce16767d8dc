import { dropRunningLines } from './drop-running-lines.ts';
import { countWords, joinHyphenated, type WordCounts } from './join-hyphenated.ts';
import { type Columns, measureColumns } from './measure-columns.ts';
import type { PrintedLine, PrintedPage } from './printed-line.ts';

/** A gap this many times the usual one parts paragraphs; less would part lines with a raised figure. */
const WIDE_GAP = 1.4;

/** A line that ends before this share of the column's width ends its paragraph, if it ends a sentence. */
const SHORT_LINE = 0.85;

/** Letters that differ this much in height belong to a headline and a text, not to one paragraph. */
const SAME_HEIGHT = 0.15;

/** The text of printed pages. */
export interface PrintedText {
  /** Paragraphs parted by blank lines. */
  readonly text: string;
  /** Running heads and feet that are not in the text, each wording once. */
  readonly leftOut: readonly string[];
}

/** The paragraphs of printed pages, without page numbers, running heads and feet. */
export function joinLines(printed: readonly PrintedPage[], kept?: ReadonlySet<string>): PrintedText {
  const { pages, leftOut } = dropRunningLines(printed, kept);
  const lines = pages.flat();
  const columns = measureColumns(lines);
  const usualGap = median(lines.flatMap((line, index) => gapsBefore(lines, line, index)));
  const counts = countWords(lines.map(({ text }) => text));
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined) text = line.text;
    else if (isParted(before, line, { usualGap, columns })) text += `\n\n${line.text}`;
    else text = continueLine(text, line.text, counts);
  }
  return { text, leftOut };
}

function gapsBefore(lines: readonly PrintedLine[], line: PrintedLine, index: number): readonly number[] {
  const gap = (lines[index - 1]?.foot ?? 0) - line.foot;
  return gap > 0 ? [gap] : [];
}

interface Layout {
  /** Points between the feet of two lines. */
  readonly usualGap: number;
  readonly columns: Columns;
}

function isParted(before: PrintedLine, line: PrintedLine, { usualGap, columns }: Layout): boolean {
  if (Math.abs(before.height - line.height) > before.height * SAME_HEIGHT) return true;
  const gap = before.foot - line.foot;
  if (gap > usualGap * WIDE_GAP) return true;
  if (!/[.!?…][\p{Pf}\p{Pe}"'’]*$/u.test(before.text)) return false;
  // Where paragraphs are indented, nothing else need be asked; upwards is the next column or page.
  if (columns.areIndented) return columns.isIndented(line);
  return columns.shareOf(before) < SHORT_LINE;
}

function continueLine(text: string, next: string, counts: WordCounts): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? joinHyphenated(text, next, counts) : `${text} ${next}`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
