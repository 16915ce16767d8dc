import type { Span } from '../../report/report.ts';

/** A piece of an excerpt. */
export interface ExcerptPiece {
  readonly text: string;
  /** Whether it is what the excerpt is about. */
  readonly isMarked: boolean;
}

/**
 * The text round spans in their order, cut between words to about that many letters, with an ellipsis where it is cut. The
 * first span is shown whole, the others as far as there is room.
 */
export function excerptAround(text: string, spans: readonly Span[], letters: number): readonly ExcerptPiece[] {
  const { start, end } = chooseMiddle(spans, letters);
  const room = Math.max(0, letters - (end - start));
  const from = cutBack(text, start, Math.max(Math.floor(room / 2), room - (text.length - end)));
  const to = cutAhead(text, end, room - (start - from));
  const cuts = spans
    .flatMap((span) => [span.start, span.end])
    .filter((cut) => cut > from && cut < to)
    .toSorted((one, other) => one - other);
  const bounds = [from, ...cuts, to];
  const pieces = bounds.slice(1).map((bound, index) => {
    const at = bounds[index] ?? from;
    return { text: text.slice(at, bound), isMarked: spans.some((span) => span.start <= at && bound <= span.end) };
  });
  return [
    ...(from > 0 ? [{ text: '…\u00A0', isMarked: false }] : []),
    ...pieces.filter((piece) => piece.text !== ''),
    ...(to < text.length ? [{ text: '\u00A0…', isMarked: false }] : []),
  ];
}

/** From the first span to the last that there is room for. */
function chooseMiddle(spans: readonly Span[], letters: number): Span {
  const [first = { start: 0, end: 0 }, ...others] = spans;
  const last = others.filter(({ end }) => end - first.start <= letters).at(-1) ?? first;
  return { start: first.start, end: Math.max(first.end, last.end) };
}

/** Where a word begins that stands at most that many letters before. */
function cutBack(text: string, start: number, letters: number): number {
  if (start <= letters) return 0;
  const space = text.indexOf(' ', start - letters);
  return space < 0 || space >= start ? start : space + 1;
}

/** Where a word ends that stands at most that many letters behind. */
function cutAhead(text: string, end: number, letters: number): number {
  if (text.length - end <= letters) return text.length;
  const space = text.lastIndexOf(' ', end + letters);
  return space <= end ? end : space;
}
