import { ParseEnglish } from 'parse-english';
import { cueFormOf } from './cue-verbs.ts';
import type { Span } from './report.ts';
import { splitOther } from './split-other.ts';

/** Longest stretch that goes to the parser at once; its time grows faster than the text beyond. */
const LONGEST_STRETCH = 4000;

const english = new ParseEnglish();

/** The sentences of a plain text, without the space around them, in the running order. */
export function splitSentences(text: string, lang: string): Span[] {
  const spans = stretchesOf(text).flatMap((stretch) =>
    /^en\b/i.test(lang) ? splitEnglish(text, stretch) : splitOther(text, stretch, lang),
  );
  const trimmed = spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
  return joinToReports(text, trimmed);
}

/** A quotation that ends like a sentence, with the report behind it: `“Why?” Blinken asked.`, `“…” — Blinken` */
function joinToReports(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const behind = text.slice(span.start, Math.min(span.end, span.start + 120));
    if (
      last &&
      (isNumbering(text.slice(last.start, last.end), behind) ||
        isTitled(text.slice(last.start, last.end), behind) ||
        (endsQuotation(text, last) && isReportOrSignature(behind)))
    ) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

const isReportOrSignature = (behind: string): boolean => isReport(behind) || SIGNATURE.test(behind);

/** `No. 4 shaft` */
const isNumbering = (sentence: string, behind: string): boolean =>
  /(?:^|\s)Nos?\.$/.test(sentence.slice(-6)) && /^\d/.test(behind);

/** `Sens. Smith and Jones`: titles of several people, which the parser takes for the end of a sentence. */
const isTitled = (sentence: string, behind: string): boolean =>
  /(?:^|\s)(?:Reps|Sens|Govs|Gens|Profs|Drs|Messrs)\.$/.test(sentence.slice(-8)) && /^\p{Lu}/u.test(behind);

const endsQuotation = (text: string, { start, end }: Span): boolean =>
  /[?!…,.][”"’']+$/.test(text.slice(Math.max(start, end - 4), end));

/** A dash and a name. */
const SIGNATURE = /^(?:[—–―-]|--)\s*\p{Lu}\S*(?: [\p{Lu}\p{N}]\S*){0,4}\s*$/u;

/** A name and any verb of the past, with nothing behind it; or `Lee went on, …`. */
const BARE_REPORT = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Ll}+ed\.$|(?:went on|(?:shot|hit) back)[.,])/u;

/** Whether a sentence says only who spoke: a name or a title, a verb of saying, and no more than the occasion. */
function isReport(sentence: string): boolean {
  if (BARE_REPORT.test(sentence)) return true;
  const words = sentence.match(/[\p{L}\p{N}’'.-]+|[^\s]/gu) ?? [];
  const verb = words.findIndex((word, index) => index > 0 && index < 6 && isSayingPast(word));
  if (verb < 1 || words.slice(0, verb).some((word) => /^[,:;]$/.test(word) || /^(?:he|she|who|that)$/i.test(word)))
    return false;
  return (
    /^(?:[.,;]|in|on|at|during|to|after|when|as|with|of|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\p{L}+ly)?$/u.test(
      (words[verb + 1] ?? '').replace(/(?<=.)\.$/, ''),
    ) ||
    words[verb] === 'told' ||
    /\.$/.test(words[verb] ?? '')
  );
}

function isSayingPast(word: string): boolean {
  const form = cueFormOf(word.replace(/\.$/, ''));
  return (
    form !== undefined && form.form !== 'base' && form.form !== 'participle' && /^(?:speech|telling)$/.test(form.manner)
  );
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

function splitEnglish(text: string, { start, end }: Span): Span[] {
  const { children } = english.tokenizeParagraph(text.slice(start, end));
  const sentences = children.filter((node) => node.type === 'SentenceNode');
  return sentences
    .map((node) => ({
      start: start + (node.position?.start.offset ?? 0),
      end: start + (node.position?.end.offset ?? 0),
    }))
    .flatMap((span) => splitAfter(FIGURE_END, text, span))
    .flatMap((span) => splitAfter(ABBREVIATION_END, text, span));
}

/** A figure with a full stop and a capital behind it ends a sentence, which the parser takes for a numbered item. */
const FIGURE_END = /(?<!\bNos?\.\s?)\b\d+\.["”’']?(?=\s+["“‘]?\p{Lu})/gu;

/** A state behind a town: `Kansas City, Mo.` */
const STATES =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Va|Vt|Wash|Wis|Wyo|N\\.[CDHJMY]|S\\.[CD]|R\\.I|W\\.Va';

/** An abbreviation that can end a sentence, with a word behind it that has a capital only where one begins. */
const ABBREVIATION_END = new RegExp(
  `(?:\\b(?:[ap]\\.m|U\\.S|D\\.C|U\\.N|Inc|Corp|Co|Jr|Sr)|, (?:${STATES}))\\.["”’']?(?=\\s+["“‘]?(?:A|He|Her|His|She|It|They|Their|We|The|There|This|That|These|Those|But|And|An|In|At|On|When|If|While|As|After|Before|What)\\s)`,
  'gu',
);

/** A sentence cut behind what a pattern finds in it. */
function splitAfter(pattern: RegExp, text: string, { start, end }: Span): Span[] {
  const inner = text.slice(start, end);
  const ends = [...inner.matchAll(pattern)]
    .filter(({ index }) => index > 3)
    .map((found) => start + found.index + found[0].length);
  return [start, ...ends].map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: start + inner.trimEnd().length };
}
