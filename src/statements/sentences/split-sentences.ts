import type { Span } from '../../report/report.ts';
import { findLexicon, lexiconOrEnglish } from '../lexicon/find-lexicon.ts';
import { sentencesOf } from '../lexicon/other-languages.ts';
import { joinToReports } from './join-to-reports.ts';
import { splitByParser } from './split-by-parser.ts';
import { splitByPlatform } from './split-by-platform.ts';

/** Longest stretch that goes to the parser at once; its time grows faster than the text beyond. */
const LONGEST_STRETCH = 4000;

/** The sentences of a plain text, without the space around them, in the running order. */
export function splitSentences(text: string, lang: string): Span[] {
  const lexicon = findLexicon(lang);
  const parser = lexicon?.tables.sentences?.parser;
  const tables = lexicon?.tables.sentences ?? sentencesOf(lang);
  const spans = stretchesOf(text).flatMap((stretch) =>
    lexicon && parser
      ? splitByParser(text, stretch, { parser, lexicon })
      : splitByPlatform(text, stretch, { lang, tables }),
  );
  const trimmed = spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
  return joinToReports(text, trimmed, lexiconOrEnglish(lang));
}

/** Cuts an overlong text near white space. */
function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_STRETCH) {
    const end = cutNear(text, start + LONGEST_STRETCH / 2, start + LONGEST_STRETCH);
    stretches.push({ start, end });
    start = end;
  }
  stretches.push({ start, end: text.length });
  return stretches;
}

function cutNear(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const sentence = stretch.search(/(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u);
  const space = sentence < 0 ? stretch.search(/\s/) : sentence;
  if (space >= 0) return from + space;
  return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to + 1 : to;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: start + inner.trimEnd().length };
}
