import { joinRuns, type PlacedRun } from './block-text.ts';
import { countLeading } from './count-leading.ts';
import type { Run, Span, Statement } from './report.ts';

/** A span of the body as offsets into the statement's text, which lacks the signs that Markdown has in the body. */
export function locateInText({ runs }: Pick<Statement, 'runs'>, { start, end }: Span): Span {
  const placed = placeRuns(runs);
  const behind = countLeading(placed, (run) => run.end <= start);
  const before = countLeading(placed, (run) => run.start < end);
  const first = placed[behind] ?? placed.at(-1);
  const last = placed[before - 1] ?? placed[0];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.at + (first.escaped ? 0 : Math.max(start - first.start, 0)),
    end: last.at + (last.escaped ? last.text.length : Math.min(end - last.start, last.text.length)),
  };
}

/** The runs with their places in the text; found once however often they are asked for. */
function placeRuns(runs: readonly Run[]): readonly PlacedRun[] {
  const known = placedByRuns.get(runs);
  if (known) return known;
  const placed = joinRuns(runs).runs;
  placedByRuns.set(runs, placed);
  return placed;
}

const placedByRuns = new WeakMap<readonly Run[], readonly PlacedRun[]>();

/** The statement's quotations as offsets into its text. */
export function locateQuotations(statement: Statement): readonly Span[] {
  return statement.quotations.map((quotation) => locateInText(statement, quotation));
}

/** Says of a span whether it lies inside one of these. */
export function isWithinOne(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
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
