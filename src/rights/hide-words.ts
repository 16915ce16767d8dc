import type { Span } from '../report/report.ts';

/** Stands for one character that is hidden, behind the first of them: a sign without width, so that places stay what they are. */
export const HIDDEN = '\u2060';

/** The text with everything outside the shown stretches as an ellipsis of the same length. */
export function hideWords(text: string, shown: readonly Span[]): string {
  const sorted = shown.toSorted((one, other) => one.start - other.start);
  let hidden = '';
  let reached = 0;
  for (const { start, end } of [...sorted, { start: text.length, end: text.length }]) {
    if (start > reached) hidden += hide(text.slice(reached, start));
    hidden += text.slice(Math.max(start, reached), Math.max(end, reached));
    reached = Math.max(reached, end);
  }
  return hidden;
}

/** Spaces at either end part words that are shown, and a stretch without a word hides nothing. */
function hide(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  const before = /^\s*/.exec(text)?.[0] ?? '';
  const after = /\s*$/.exec(text)?.[0] ?? '';
  const length = text.length - before.length - after.length;
  return `${before}…${HIDDEN.repeat(length - 1)}${after}`;
}
