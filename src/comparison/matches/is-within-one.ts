import { countLeading } from '../../report/count-leading.ts';
import type { Span } from '../../report/report.ts';

/** Says of a span whether it lies inside one of these. */
export function isWithinOne(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  // The furthest end of each span and of those before it, so that one look tells of all of them.
  let furthest = 0;
  const ends = sorted.map((span) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  return ({ start, end }) =>
    (ends[countLeading(sorted, (span) => span.start <= start) - 1] ?? Number.NEGATIVE_INFINITY) >= end;
}
