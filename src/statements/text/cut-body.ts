import type { Span } from '../../report/report.ts';

/** Characters of Markdown that are parsed at once: the parser's memory, and so its time, grows faster than the text. */
const PIECE = 50_000;

/** Signs by which one part of a text changes how a later part is read: fences, raw HTML, definitions, footnotes. */
const FAR_REACHING = /^ {0,3}(?:```|~~~|<|\[[^\]\n]+\]:)/m;

/** The start of a paragraph that ends every list and quotation before it. */
const FRESH_START = /\n[ \t]*\n(?=[\p{L}“"‘])/gu;

/** Pieces of a long body that can be parsed one by one with the same outcome. */
export function cutBody(body: string): Span[] {
  if (body.length <= 2 * PIECE || FAR_REACHING.test(body)) return [{ start: 0, end: body.length }];
  const pieces: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of body.matchAll(FRESH_START)) {
    const end = index + gap.length;
    if (end - start < PIECE) continue;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: body.length }];
}
