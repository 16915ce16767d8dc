import { diffWords } from '../../comparison/words/diff-words.ts';
import type { Wording } from '../../report/comparison.ts';
import type { Span } from '../../report/report.ts';

/** A wording and the words that the other one doesn't have. */
export interface MarkedWording extends Wording {
  /** Offsets into the wording's text. */
  readonly differing: readonly Span[];
}

/** The wordings of a quotation, by report id, each with the words that the first of the others doesn't have. */
export function markWordings(wordings: Readonly<Record<string, Wording>>): Readonly<Record<string, MarkedWording>> {
  return Object.fromEntries(
    Object.entries(wordings).map(([report, wording]) => {
      const [other] = Object.entries(wordings).filter(([id]) => id !== report);
      return [report, { ...wording, differing: other ? findOwnWords(wording.text, other[1].text) : [] }];
    }),
  );
}

function findOwnWords(text: string, other: string): readonly Span[] {
  const spans: Span[] = [];
  let reached = 0;
  for (const { kind, first } of diffWords(text, other)) {
    const start = reached + first.length - first.trimStart().length;
    if (kind === 'differs' && first.trim() !== '') spans.push({ start, end: reached + first.trimEnd().length });
    reached += first.length;
  }
  return spans;
}
