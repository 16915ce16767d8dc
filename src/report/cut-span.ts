import type { Span } from './report.ts';

/** What two stretches of a text have in common; `null` where that is nothing. */
export function cutSpan(span: Span, { start, end }: Span): Span | null {
  const inner = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
  return inner.start < inner.end ? inner : null;
}
