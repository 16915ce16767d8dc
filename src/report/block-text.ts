import { countLeading } from './count-leading.ts';
import type { Run, Span } from './report.ts';

/** The plain text of a block, and the way back from it to the body. */
export interface BlockText {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

/** A run with its place in the block's plain text. */
export interface PlacedRun extends Run {
  /** Offset of its first character in the plain text. */
  readonly at: number;
}

/** Joins the runs of a block into its plain text. */
export function joinRuns(runs: readonly Run[]): BlockText {
  const placed: PlacedRun[] = [];
  let at = 0;
  for (const run of runs) {
    placed.push({ ...run, at });
    at += run.text.length;
  }
  return { text: runs.map((run) => run.text).join(''), runs: placed };
}

/** The body's span for a stretch of plain text; an escaped run that is only touched counts whole. */
export function spanInBody({ runs }: BlockText, { start, end }: Span): Span {
  const first = runs[runIndexAt(runs, start)];
  const last = runs[runIndexAt(runs, Math.max(start, end - 1))];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.escaped ? first.start : first.start + (start - first.at),
    end: last.escaped ? last.end : last.start + (end - last.at),
  };
}

/** The plain text's stretch for a span of the body, cut to the runs; an escaped run that is only touched counts whole. */
export function spanInText({ runs }: BlockText, { start, end }: Span): Span {
  const behind = countLeading(runs, (run) => run.end <= start);
  const before = countLeading(runs, (run) => run.start < end);
  const [first, last] = [runs[behind], runs[before - 1]];
  if (behind >= before || first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.at + (first.escaped ? 0 : Math.max(start - first.start, 0)),
    end: last.at + (last.escaped ? last.text.length : Math.min(end - last.start, last.text.length)),
  };
}

/** The runs of a stretch of plain text, the outermost ones cut to it. */
export function runsWithin({ runs }: BlockText, { start, end }: Span): Run[] {
  const pieces: Run[] = [];
  for (let index = runIndexAt(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.at >= end) break;
    const from = Math.max(0, start - run.at);
    const to = Math.min(run.text.length, end - run.at);
    const { at: _at, ...piece } = run;
    const text = run.text.slice(from, to);
    pieces.push(run.escaped ? { ...piece, text } : { ...piece, text, start: run.start + from, end: run.start + to });
  }
  return pieces;
}

/** Index of the run that holds a character of the plain text. */
function runIndexAt(runs: readonly PlacedRun[], position: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
