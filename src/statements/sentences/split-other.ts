import type { Span } from '../../report/report.ts';

/** The sentences of a stretch of text in another language than English, by the platform's splitter and a few rules. */
export function splitOther(text: string, { start, end }: Span, lang: string): Span[] {
  const segments = segmenterFor(lang).segment(text.slice(start, end));
  const ends = [...segments].map(({ index, segment }) => start + index + segment.length);
  const moved = ends.map((at) => (at === end ? at : moveEnd(text, at)));
  const kept = moved.filter((at, index) => at === end || (at > (moved[index - 1] ?? start) && isEnd(text, at, lang)));
  return kept.map((to, index) => ({ start: kept[index - 1] ?? start, end: to }));
}

/** Marks that close the sentence before them. */
const CLOSING_MARKS = /^\s*[»”’›」』]+(?=\s|$)|^[」』]+/u;
/** Marks that open the sentence behind them: by their shape, or by space before and none behind. */
const OPENING_MARKS = /[「『《（“„«‹(]+\s?$|(?<=\s)[»”"›’]+$/u;

/** `“` behind a word and before a space closes, as in German. */
const CLOSING_LOW = /\S[“‘]+\s$/;

/** An end past the marks that close the sentence, or before those that open the next. */
function moveEnd(text: string, at: number): number {
  if (CLOSING_LOW.test(text.slice(Math.max(0, at - 4), at))) return at;
  const opening = OPENING_MARKS.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  if (opening > 0) return at - opening;
  return at + (CLOSING_MARKS.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}

/** Titles and the like that always have their name or number behind them, in the languages of Europe. */
const ABBREVIATIONS =
  /(?:^|[\s(„«“])(?:Dr|Dra|Prof|Hr|Hrn|Fr|Frl|M|MM|Sr|Sra|Srs|Sres|Srta|Ing|Lic|Sig|sig|Dott|dott|On|on|avv|St|Ste|Str|Nr|Nº|No|Art|Abs|Abg|Min|Gen|Col|Gral|Mgr|Mme|Mlle|Me|EE|Kard|Dhr|dhr|mevr|mw|hr|kl|Mio|Mrd|Tsd|mln|mld|bzw|vgl|ca|env|janv|févr|avr|juil|im|ul|gen|płk|red|им|ул|акад|проф|гр|тов|см|млн|млрд|тыс|dr|mr|prof|ir|ing|(?:\p{L}\.)*\p{L})\.\s*$/u;
/** `и т. д.`, with which a sentence can end. */
const AND_SO_ON = /\sт\. ?[дп]\.\s*$/u;
/** Languages that write the days of months and the like with a full stop. */
const WITH_ORDINALS = /^(?:de|da|nb|nn|no|cs|sk|fi|hu|sl|hr|sr|et|lv|lt|is)\b/i;
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
/** What goes on with a sentence behind a Japanese or Korean quotation. */
const GOES_ON = /^(?:と|って|など|という|라고|이라고|라며|고|、|，)/;

/** Whether a sentence ends here after all. */
function isEnd(text: string, at: number, lang: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const behind = text.slice(at, at + 12).trimStart();
  // Where letters have cases, no sentence begins with a small one; an agency in strokes belongs to its dateline.
  if (/^\p{Ll}/u.test(behind) || /^\/\p{Lu}+\//u.test(behind) || /\/\p{Lu}+\/\.\s*$/u.test(before)) return false;
  if (ABBREVIATIONS.test(before)) return AND_SO_ON.test(before);
  if (WITH_ORDINALS.test(lang) && ORDINAL.test(before)) return false;
  return !(/[」』”"]\s*$/.test(before) && GOES_ON.test(text.slice(at, at + 4)));
}

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
