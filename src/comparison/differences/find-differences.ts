import type { Report, Span } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { readTokens } from '../words/diff-tokens.ts';
import { findMarks, type MarkedMatch, type MarkedSpan } from './find-marks.ts';

/** By statement id: the stretches of its text (offsets into `Statement.text`) in which the reports of a match differ. */
export type Differences = Readonly<Record<string, readonly Span[]>>;

/** The differences of each statement of a match, an empty list where it has none; found once however often they are asked for. */
export function findDifferences(match: MarkedMatch, reports: readonly Report[]): Differences {
  const known = differencesByMatch.get(match);
  if (known) return known;
  const textOf = (id: string) => reports.map((report) => statementById(report).get(id)).find((own) => own)?.text ?? '';
  const found = Object.fromEntries(
    Object.entries(findMarks(match, reports)).map(([id, marks]) => [id, joinTouching(marks, textOf(id))]),
  );
  differencesByMatch.set(match, found);
  return found;
}

/** What was found before. */
export const differencesByMatch = new WeakMap<MarkedMatch, Differences>();

/** Stretches with no word or mark between them as one. */
function joinTouching(marks: readonly MarkedSpan[], text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of marks) {
    const last = spans.at(-1);
    if (last && readTokens(text.slice(last.end, start)).length === 0) spans.splice(-1, 1, { start: last.start, end });
    else spans.push({ start, end });
  }
  return spans;
}
