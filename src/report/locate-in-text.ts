import { joinRuns } from './block-text.ts';
import type { Span, Statement } from './report.ts';

/** A span of the body as offsets into the statement's text, which lacks the signs that Markdown has in the body. */
export function locateInText({ runs }: Statement, { start, end }: Span): Span {
  const placed = joinRuns(runs).runs;
  const first = placed.find((run) => run.end > start) ?? placed.at(-1);
  const last = placed.findLast((run) => run.start < end) ?? placed[0];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.at + (first.escaped ? 0 : Math.max(start - first.start, 0)),
    end: last.at + (last.escaped ? last.text.length : Math.min(end - last.start, last.text.length)),
  };
}

/** The statement's quotations as offsets into its text. */
export function locateQuotations(statement: Statement): readonly Span[] {
  return statement.quotations.map((quotation) => locateInText(statement, quotation));
}

/** Whether a span lies inside one of the others. */
export function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
