import { textFragment } from './text-fragment.ts';

/** A stretch of a statement that a link should bring its reader to. */
export interface LinkedWords {
  /** The statement's text, and offsets into it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The texts that stand before it on the page of the link. */
  readonly earlier: readonly string[];
}

/** Words of a statement that are to be marked: how many characters into its text they begin and end. */
export type MarkedStretch = Pick<LinkedWords, 'text' | 'start' | 'end'>;

/** The part of an address that marks words. */
export interface MarkFragment {
  /** For a script: which words, and how often they stand before. */
  readonly fields: string;
  /** The browser's own text fragment, or `''` where a browser, which takes the first of several, would mark others. */
  readonly directive: string;
}

/** The words on either side that tell a stretch from the same words elsewhere: more make the address longer. */
const BEFORE = /(?:\S+\s+){0,3}$/u;
const AFTER = /^(?:\s+\S+){0,3}/u;

/** Marks a stretch of a statement on the page of a passage. */
export function markFragment({ text, start, end, earlier }: LinkedWords): MarkFragment {
  const words = text.slice(start, end).trim();
  const from = text.indexOf(words, start);
  const fields = markTexts([text], { from: { text: 0, offset: from }, to: { text: 0, offset: from + words.length } });
  const before = BEFORE.exec(text.slice(0, from))?.[0] ?? '';
  const after = AFTER.exec(text.slice(from + words.length))?.[0] ?? '';
  const whole = before + words + after;
  const isFirst = text.indexOf(whole) === from - before.length && !earlier.some((other) => other.includes(whole));
  return { fields, directive: isFirst ? textFragment(words, before, after) : '' };
}

/** A place in one of several texts. */
export interface TextPlace {
  /** Which, from 0. */
  readonly text: number;
  readonly offset: number;
}

/** What marks a stretch of several texts: its words or, of many, the first and the last, each with how often it stands before. */
export function markTexts(
  texts: readonly string[],
  { from, to }: { readonly from: TextPlace; readonly to: TextPlace },
): string {
  const first = texts[from.text]?.slice(from.offset, from.text === to.text ? to.offset : undefined) ?? '';
  const last = texts[to.text]?.slice(from.text === to.text ? from.offset : 0, to.offset) ?? '';
  const isWhole = from.text === to.text && encodedLength(first) <= WHOLE_UP_TO;
  const mark = isWhole ? first : takeEnd(first, FIRST_WORDS);
  const skip = countBefore(texts, mark, { text: 0, offset: 0 }, from);
  const fields = new URLSearchParams({ mark, ...(skip > 0 && { skip: String(skip) }) });
  if (!isWhole) {
    const until = takeEnd(last, LAST_WORDS);
    fields.set('until', until);
    const more = countBefore(texts, until, from, { text: to.text, offset: to.offset - until.length });
    if (more > 0) fields.set('more', String(more));
  }
  return fields.toString();
}

/** Where marked words stand in texts, or `null` where they don't. */
export function findMarked(
  texts: readonly string[],
  fields: URLSearchParams,
): { readonly from: TextPlace; readonly to: TextPlace } | null {
  const [mark, until] = [fields.get('mark'), fields.get('until')];
  const from = mark ? findNth(texts, mark, { text: 0, offset: 0 }, Number(fields.get('skip'))) : null;
  if (!mark || !from) return null;
  if (!until) return { from, to: { ...from, offset: from.offset + mark.length } };
  const last = findNth(texts, until, from, Number(fields.get('more')));
  return last && { from, to: { ...last, offset: last.offset + until.length } };
}

/** Characters of an address up to which words stand in it whole, and at each end of a longer stretch. */
const WHOLE_UP_TO = 60;
const END_UP_TO = 36;
const FIRST_WORDS = [/^\S+(?:\s+\S+){3}/u, /^\S+(?:\s+\S+){2}/u, /^\S+\s+\S+/u, /^\S+/u];
const LAST_WORDS = [/\S+(?:\s+\S+){3}$/u, /\S+(?:\s+\S+){2}$/u, /\S+\s+\S+$/u, /\S+$/u];

/** As many words as an address has room for, at least one. */
function takeEnd(text: string, patterns: readonly RegExp[]): string {
  const ends = patterns.flatMap((pattern) => pattern.exec(text.trim())?.[0] ?? []);
  return ends.find((end) => encodedLength(end) <= END_UP_TO) ?? ends.at(-1) ?? text.trim();
}

function encodedLength(text: string): number {
  return new URLSearchParams({ '': text }).toString().length - 1;
}

function countBefore(texts: readonly string[], words: string, start: TextPlace, end: TextPlace): number {
  let count = 0;
  for (const place of listPlaces(texts, words, start)) {
    if (place.text > end.text || (place.text === end.text && place.offset >= end.offset)) break;
    count += 1;
  }
  return count;
}

function findNth(texts: readonly string[], words: string, start: TextPlace, skip: number): TextPlace | null {
  let rest = skip;
  for (const place of listPlaces(texts, words, start)) {
    if (rest === 0) return place;
    rest -= 1;
  }
  return null;
}

/** Every place of words in texts from a place on. */
function* listPlaces(texts: readonly string[], words: string, start: TextPlace): Generator<TextPlace> {
  if (words === '') return;
  for (let text = start.text; text < texts.length; text++) {
    const whole = texts[text] ?? '';
    const first = text === start.text ? start.offset : 0;
    for (let offset = whole.indexOf(words, first); offset >= 0; offset = whole.indexOf(words, offset + 1))
      yield { text, offset };
  }
}
