import type { Report, Span } from '../../report/report.ts';
import { differencesByMatch, findDifferences } from './find-differences.ts';
import { findMarks, type MarkedMatch, marksByMatch } from './find-marks.ts';

/** What the marks of a copy are taken from. */
export interface Inheritance {
  /** The match with all its words, and the reports that have them. */
  readonly original: MarkedMatch;
  readonly reports: readonly Report[];
  /** By statement id: the stretches of its text that the copy shows; all of it where the id is absent. */
  readonly shownById: ReadonlyMap<string, readonly Span[]>;
}

/** Has a copy of a match that shows less of the words marked as the match itself is, as far as it shows them. */
export function inheritMarks(copy: MarkedMatch, { original, reports, shownById }: Inheritance): void {
  const keepShown = <Marked extends Span>(byId: Readonly<Record<string, readonly Marked[]>>) =>
    Object.fromEntries(
      Object.entries(byId).map(([id, spans]) => {
        const shown = shownById.get(id);
        return [
          id,
          shown ? spans.flatMap((span) => shown.flatMap((stretch) => overlap(span, stretch))) : spans,
        ] as const;
      }),
    );
  marksByMatch.set(copy, keepShown(findMarks(original, reports)));
  differencesByMatch.set(copy, keepShown(findDifferences(original, reports)));
}

function overlap<Marked extends Span>(span: Marked, shown: Span): readonly Marked[] {
  const [start, end] = [Math.max(span.start, shown.start), Math.min(span.end, shown.end)];
  return start < end ? [{ ...span, start, end }] : [];
}
