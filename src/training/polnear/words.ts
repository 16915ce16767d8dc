import type { Span } from '../../report/report.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text, by which stretches are compared: marks and spaces don't count. */
export function readWordSpans(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Indices of the words that lie wholly within a stretch. */
export function wordsWithin(words: readonly Span[], { start, end }: Span): readonly number[] {
  let at = firstFrom(words, start);
  const within: number[] = [];
  for (; (words[at]?.start ?? end) < end; at++) if ((words[at]?.end ?? 0) <= end) within.push(at);
  return within;
}

/** Index of the first word that begins at a place or behind it. */
function firstFrom(words: readonly Span[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a sentence is part of one of the stretches: by two words of it, or the only one. */
export function belongsTo(words: readonly Span[], sentence: Span, stretches: readonly Span[]): boolean {
  return stretches.some((stretch) => {
    const shared = wordsWithin(words, {
      start: Math.max(stretch.start, sentence.start),
      end: Math.min(stretch.end, sentence.end),
    }).length;
    return shared > 1 || (shared === 1 && wordsWithin(words, stretch).length === 1);
  });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether no word stands in a stretch of text. */
export const isWordless = (text: string): boolean => !LETTER.test(text);

/** A stretch without the marks and spaces at its ends. */
export function trimToWords(text: string, { start, end }: Span): Span {
  const stretch = text.slice(start, end);
  const first = stretch.search(LETTER);
  if (first < 0) return { start: end, end };
  let last = end;
  while (isWordless(text[last - 1] ?? '')) last--;
  return { start: start + first, end: last };
}

/** The paragraphs of an article: its lines, but for blank ones. */
export const paragraphsOf = (text: string): readonly Span[] => cutAtLines(text, { start: 0, end: text.length });

/** A stretch cut at the ends of lines. */
export function cutAtLines(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/.*\S.*/g)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** The stretches of one content or quotation, those between which no word stands as one. */
export function joinStretches(text: string, stretches: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last && isWordless(text.slice(last.end, start))) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
