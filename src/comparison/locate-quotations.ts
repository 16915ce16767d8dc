import type { Span, Statement } from '../statements/report.ts';

/** The statement's quotations as offsets into its text, which lacks the signs that Markdown has in the body. */
export function locateQuotations({ text, quotations }: Statement): readonly Span[] {
  let from = 0;
  return quotations.map((quotation) => {
    const start = Math.max(text.indexOf(quotation.text, from), from);
    from = start + quotation.text.length;
    return { start, end: from };
  });
}

/** Whether a span lies inside one of the others. */
export function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
