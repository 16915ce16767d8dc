import type { Span } from '../../report/report.ts';

/** A stretch of a text with the words in it that matter. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The text round a span, cut between words to about that many letters, with an ellipsis where it is cut. */
export function excerptAround(text: string, { start, end }: Span, letters: number): Excerpt {
  const room = Math.max(0, letters - (end - start));
  const from = cutBack(text, start, Math.max(Math.floor(room / 2), room - (text.length - end)));
  const to = cutAhead(text, end, room - (start - from));
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  };
}

/** Where a word begins that stands at most that many letters before. */
function cutBack(text: string, start: number, letters: number): number {
  if (start <= letters) return 0;
  const space = text.indexOf(' ', start - letters);
  return space < 0 || space >= start ? start : space + 1;
}

/** Where a word ends that stands at most that many letters behind. */
function cutAhead(text: string, end: number, letters: number): number {
  if (text.length - end <= letters) return text.length;
  const space = text.lastIndexOf(' ', end + letters);
  return space <= end ? end : space;
}
