import type { Match } from '../report/comparison.ts';
import type { Span, Statement } from '../report/report.ts';
import type { Rights } from '../report/report-info.ts';

/** Words of an excerpt: the first ones of each statement, and those on either side of a detail that differs. */
export const EXCERPT = { opening: 10, around: 5 } as const;

/** The stretches of a statement's text that may be shown: what it quotes, and in excerpts its opening and what differs. */
export function chooseShown(statement: Statement, match: Match | undefined, rights: Rights): readonly Span[] {
  const { text, headline } = statement;
  // A headline is what a report is called by.
  if (headline) return [{ start: 0, end: text.length }];
  const quoted = statement.quotations.map(({ inText }) => withMarks(inText, text));
  if (rights === 'quotations') return quoted;
  const words = Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const opening = { start: 0, end: words.slice(0, EXCERPT.opening).at(-1)?.end ?? 0 };
  const differing = new Set(
    (match?.details ?? [])
      .filter(({ differs }) => differs)
      .flatMap(({ readings }) => readings.flatMap(({ wordings, repeats }) => [...Object.values(wordings), ...repeats]))
      .filter((wording) => wording.statement === statement.id)
      .map(({ start }) => start),
  );
  const details = statement.details.filter(({ start }) => differing.has(start));
  return [...quoted, opening, ...details.map(({ inText }) => widen(inText, words))];
}

/** The quotation marks belong to what is quoted. */
function withMarks({ start, end }: Span, text: string): Span {
  return { start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) };
}

function widen({ start, end }: Span, words: readonly Span[]): Span {
  const before = words.filter((word) => word.end <= start).slice(-EXCERPT.around);
  const after = words.filter((word) => word.start >= end).slice(0, EXCERPT.around);
  return { start: before[0]?.start ?? start, end: after.at(-1)?.end ?? end };
}
