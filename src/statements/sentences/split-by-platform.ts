import type { Span } from '../../report/report.ts';
import { anyOf } from '../lexicon/any-of.ts';
import type { SentenceTables } from '../lexicon/language/sentence-tables.ts';
import { listWords } from '../lexicon/list-words.ts';
import { oncePer } from '../lexicon/once-per.ts';

/** A language whose sentences the platform splits. */
export interface PlatformLanguage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly tables: SentenceTables;
}

/** The sentences of a stretch of text, by the platform's splitter and what is known of the language. */
export function splitByPlatform(text: string, { start, end }: Span, { lang, tables }: PlatformLanguage): Span[] {
  const segments = segmenterFor(lang).segment(text.slice(start, end));
  const ends = [...segments].map(({ index, segment }) => start + index + segment.length);
  const moved = ends.map((at) => (at === end ? at : moveEnd(text, at)));
  const kept = moved.filter(
    (at, index) => at === end || (at > (moved[index - 1] ?? start) && isEnd(text, at, rulesOf(tables))),
  );
  return kept.map((to, index) => ({ start: kept[index - 1] ?? start, end: to }));
}

/** Marks that close the sentence before them. */
const CLOSING_MARKS = /^\s*[»”’›」』]+(?=\s|$)|^[」』]+/u;
/** Marks that open the sentence behind them: by their shape, or by space before and none behind. */
const OPENING_MARKS = /[「『《（“„«‹(]+\s?$|(?<=\s)[»”"›’]+$/u;

/** `“` and `«` behind a word and before a space close, as in German and Danish. */
const CLOSING_LOW = /\S[“‘«‹]+\s$/;

/** An end past the marks that close the sentence, or before those that open the next. */
function moveEnd(text: string, at: number): number {
  if (CLOSING_LOW.test(text.slice(Math.max(0, at - 4), at))) return at;
  const opening = OPENING_MARKS.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  if (opening > 0) return at - opening;
  return at + (CLOSING_MARKS.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}

/** The rules of a language by which some of the platform's ends are none. */
function makeRules(tables: SentenceTables) {
  const { abbreviations, andSoOn = [], beforeFigure, hasOrdinals = false, goesOn = [] } = tables;
  return {
    abbreviation: new RegExp(
      `${BEFORE_WORD}(?:${anyOf(inBothCases(abbreviations))}|(?:${LETTER}\\.\\s?)*${LETTER})\\.\\s*$`,
      'u',
    ),
    andSoOn: new RegExp(`\\s(?:${anyOf(andSoOn)}|т\\.\\s?[дп])\\.\\s*$`, 'u'),
    beforeFigure: new RegExp(`${BEFORE_WORD}${anyOf(inBothCases(beforeFigure))}\\.\\s*$`, 'u'),
    ordinal: hasOrdinals ? /(?:^|\s)\d{1,2}\.\s*$/ : NEVER,
    goesOn: new RegExp(`^${anyOf(goesOn)}`),
  };
}

const BEFORE_WORD = "(?:^|[\\s(„«“»'’/\\[-])";
const LETTER = '\\p{L}\\p{M}*';

/** Short forms as listed and as they open a sentence. */
const inBothCases = (words: string | undefined): readonly string[] =>
  listWords(words).flatMap((word) => [...new Set([word, word.charAt(0).toUpperCase() + word.slice(1)])]);

const NEVER = /(?!)/;

const rulesOf = oncePer(makeRules);

/** Whether a sentence ends here after all. */
function isEnd(text: string, at: number, rules: ReturnType<typeof makeRules>): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const behind = text.slice(at, at + 12).trimStart();
  // Where letters have cases, no sentence begins with a small one; an agency in strokes belongs to its dateline.
  if (/^\p{Ll}/u.test(behind) || /^\/\p{Lu}+\//u.test(behind) || /\/\p{Lu}+\/\.\s*$/u.test(before)) return false;
  if (isInTitle(text, at)) return false;
  if (rules.andSoOn.test(before)) return true;
  if (rules.abbreviation.test(before) || (rules.beforeFigure.test(before) && /^\p{N}/u.test(behind))) return false;
  if (rules.ordinal.test(before)) return false;
  return !(/[」』”"]\s*$/.test(before) && rules.goesOn.test(text.slice(at, at + 4)));
}

/** Whether an end stands within the title of a work: `《跑吧！爸爸》`. */
const isInTitle = (text: string, at: number): boolean =>
  /[《〈][^《》〈〉]*$/.test(text.slice(Math.max(0, at - LONGEST_TITLE), at)) &&
  /^[^《》〈〉]*[》〉]/.test(text.slice(at, at + LONGEST_TITLE));

/** Characters of a title before and behind an end in it, at most. */
const LONGEST_TITLE = 40;

const segmenters = new Map<string, Intl.Segmenter>();

/** The platform's splitter for a language; for a tag that it does not understand, the one that knows no language. */
function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = new Intl.Segmenter(isLanguageTag(lang) ? lang : 'und', { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
