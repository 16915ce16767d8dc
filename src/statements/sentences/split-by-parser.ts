import type { Span } from '../../report/report.ts';
import { anyOf } from '../lexicon/any-of.ts';
import type { SentenceParser } from '../lexicon/language/sentence-tables.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { listWords } from '../lexicon/list-words.ts';
import { oncePer } from '../lexicon/once-per.ts';
import { endsAtStop } from './ends-at-stop.ts';

/** What splits a text by its language. */
export interface ParserOfLanguage {
  readonly parser: SentenceParser;
  readonly lexicon: Lexicon;
}

/** The sentences of a stretch of text, by a parser's knowledge of abbreviations and what a capital adds to it. */
export function splitByParser(text: string, { start, end }: Span, { parser, lexicon }: ParserOfLanguage): Span[] {
  const { children } = parser.tokenizeParagraph(text.slice(start, end));
  const sentences = children.filter((node) => node.type === 'SentenceNode');
  const spans = sentences.map((node) => ({
    start: start + (node.position?.start.offset ?? 0),
    end: start + (node.position?.end.offset ?? 0),
  }));
  return joinParted(text, moveSigns(text, spans), lexicon).flatMap((span) => splitWithin(text, span, lexicon));
}

/** A word with a full stop, or the sign of a footnote behind one, with what may begin a sentence behind it. */
const STOP =
  /(?<![\p{L}\d.,&])(?<word>[\p{L}\d][\p{L}\d.,&]*)\.["”’')\]]*(?<sign>[¹²³⁰-⁹]*)(?=\s+["“‘'([]*[\p{Lu}\d])/gu;
/** Characters on either side of a full stop that tell whether it ends a sentence. */
const SIGHT = 120;

/** A sentence of the parser cut where a full stop that it takes for an abbreviation's ends a sentence. */
function splitWithin(text: string, { start, end }: Span, lexicon: Lexicon): Span[] {
  const inner = text.slice(start, end);
  // Most sentences have no full stop but their last.
  if (!/\.[^.]*\s/.test(inner)) return [{ start, end }];
  const ends = [...inner.matchAll(STOP)]
    .filter(({ 0: whole, index, groups }) =>
      groups?.sign
        ? true
        : endsAtStop(
            {
              word: groups?.word ?? '',
              before: inner.slice(Math.max(0, index - SIGHT), index),
              after: inner.slice(index + whole.length, index + whole.length + SIGHT).trimStart(),
            },
            lexicon,
          ),
    )
    .map(({ 0: whole, index }) => start + index + whole.length);
  return [start, ...ends].map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

/** The sign of a footnote goes with the sentence before it. */
function moveSigns(text: string, spans: readonly Span[]): Span[] {
  const moved: Span[] = [];
  for (const { start, end } of spans) {
    const last = moved.at(-1);
    const width = last?.end === start ? (FOOTNOTE.exec(text.slice(start, start + 8))?.[0].length ?? 0) : 0;
    if (last) moved[moved.length - 1] = { start: last.start, end: last.end + width };
    moved.push({ start: start + width, end });
  }
  return moved;
}

const FOOTNOTE = /^(?:\[\d{1,3}\]|[*†‡])+(?=\s)/;

/** Joins what the parser parts at an abbreviation that it does not know, or at dots within a sentence. */
function joinParted(text: string, spans: readonly Span[], lexicon: Lexicon): Span[] {
  const isParted = partedPattern(lexicon);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (
      last &&
      isParted(text.slice(Math.max(last.start, last.end - 24), last.end), text.slice(span.start, span.start + 40))
    )
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Pictures and hashtags that a post ends with, before its closing mark or the rest of the sentence. */
const SIGNS_ON = /^\s*(?:(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+\s*|#[\p{L}\p{N}_]+\s*)+(?:["”’]|\p{Ll}|$)/u;

/** Whether the end of one sentence and the beginning of the next belong together. */
const partedPattern = oncePer(({ tables: { sentences } }: Lexicon) => {
  const beforeFigure = anyOf(listWords(sentences?.beforeFigure));
  const beforeName = anyOf(listWords(sentences?.beforeName));
  const unfinished = anyOf(listWords(sentences?.unfinished));
  /** `No. 4 shaft`, `pp. 6-7`, `the S.&P. 500` */
  const figure = new RegExp(`(?:(?:^|[\\s([])${beforeFigure}|&\\s?\\p{Lu})\\.$`, 'u');
  /** `Sens. Smith and Jones`, `Adm. Lee`, `ST. PAUL`, `Lee vs. Gray` */
  const name = new RegExp(`(?:^|[\\s([])${beforeName}\\.$`);
  /** Dots behind a word that nothing ends with, and the name of an agency in a dateline: `MOSCOW, July 29. /TASS/.` */
  const goesOn = new RegExp(`\\b${unfinished}\\s?(?:\\.{3}|…)$|\\s\\/\\p{Lu}+\\/\\.$`, 'u');
  return (tail: string, behind: string): boolean =>
    SIGNS_ON.test(behind) ||
    (figure.test(tail) && /^\s*\d/.test(behind)) ||
    (name.test(tail) && /^\s*\p{Lu}/u.test(behind)) ||
    goesOn.test(tail);
});
