import { foldText } from '../records/fold-text.ts';
import { readWords, type TextWord } from '../records/read-words.ts';
import type { FilterKind } from '../records/search-record.ts';

/** What somebody looks for. */
export interface Query {
  /** Words in any order. */
  readonly words: readonly QueryWord[];
  /** Words between quotation marks, which must stand just so. */
  readonly phrases: readonly Phrase[];
  /** Words or phrases that no hit may have. */
  readonly excluded: readonly (readonly string[])[];
  readonly filters: readonly Filter[];
}

/** A word that is looked for. */
export interface QueryWord {
  readonly word: string;
  /** Words that say the same: of `twenty` `20`, of each part of `Chick-fil-A` `chickfila`. */
  readonly alike: readonly string[];
  /** As it was typed. */
  readonly typed: string;
  /** Whether it is the last, so that more letters may follow. */
  readonly last: boolean;
}

/** Words that follow one another. */
export interface Phrase {
  readonly words: readonly string[];
  /** As it was typed, without the marks. */
  readonly typed: string;
  /** Whether the closing mark is still to come, so that more letters may follow the last word. */
  readonly open: boolean;
}

/** A property that hits have, or, negated, have not. */
export interface Filter {
  readonly kind: FilterKind;
  /** As typed: `Lavrov`. */
  readonly value: string;
  readonly negated: boolean;
}

/** What `is:` knows. */
export const KINDS = [
  'quotation',
  'altered',
  'trimmed',
  'paraphrased',
  'same',
  'only',
  'differs',
  'lacking',
  'headline',
] as const;

const MARKS = '"“”„‟«»＂「」『』〝〞〟';
/** Single marks are apostrophes as well: only a pair of them round whole words quotes. */
const SINGLE = `['‘‚‹](?=\\S)([^${MARKS}]+?)['’‘›](?![\\p{L}\\p{N}])`;
const QUOTED = `[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)|${SINGLE}`;
const BARE = `[^\\s${MARKS}]+`;
/** The keys of filters. */
export const FILTER_KINDS = [
  'speaker',
  'report',
  'story',
  'via',
  'lang',
  'date',
  'before',
  'after',
  'is',
] as const satisfies readonly FilterKind[];
const KEYS = FILTER_KINDS.join('|');
const CLAUSE = new RegExp(`(?<![^\\s${MARKS}])(-?)(?:(${KEYS}):)?(?:${QUOTED}|(${BARE}))|(${BARE})`, 'giu');
/** A filter of which the value is still to be typed. */
const UNFINISHED = new RegExp(`(?<!\\S)-?(?:${KEYS}):\\s*$`, 'iu');

/** Reads a query: `words "exact words" speaker:name is:altered -word`. Any text is a query. */
export function parseQuery(text: string): Query {
  const loose: string[] = [];
  const phrases: Phrase[] = [];
  const excluded: (readonly string[])[] = [];
  const filters: Filter[] = [];
  for (const [whole, minus, key, double, close, single, bare] of text.replace(UNFINISHED, '').matchAll(CLAUSE)) {
    const quoted = double ?? single;
    const filter = toFilter(key, quoted ?? bare ?? '', minus === '-');
    const folded = readWords(quoted ?? whole);
    if (filter) filters.push(filter);
    else if (folded.length === 0) continue;
    else if (minus === '-') excluded.push(mergeNumbers(folded));
    else if (quoted !== undefined) phrases.push(toPhrase(quoted, close === ''));
    else loose.push(whole);
  }
  return { words: readLoose(loose.join(' ')), phrases, excluded, filters };
}

/** The texts of a query's clauses: words, words between marks, filters. */
export function listClauses(text: string): readonly string[] {
  return [...text.replace(UNFINISHED, '').matchAll(CLAUSE)].map(([whole]) => whole);
}

/** Whether a query asks for nothing: it is empty, or has no letter and no number. */
export function asksNothing({ words, phrases, excluded, filters }: Query): boolean {
  return words.length + phrases.length + excluded.length + filters.length === 0;
}

function toFilter(key: string | undefined, value: string, negated: boolean): Filter | undefined {
  if (key === undefined || foldText(value).length === 0) return undefined;
  return { kind: key.toLowerCase() as FilterKind, value, negated };
}

function toPhrase(typed: string, hasNoEnd: boolean): Phrase {
  const open = hasNoEnd && !/\s$/u.test(typed);
  const words = readWords(typed);
  // More letters may follow the last word, which then is no number.
  const whole = open ? [...mergeNumbers(words.slice(0, -1)), ...words.slice(-1).map(({ word }) => word)] : null;
  return { words: whole ?? mergeNumbers(words), typed, open };
}

/** The words of a text, each number one word in figures. */
function mergeNumbers(words: readonly TextWord[]): readonly string[] {
  const merged: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const { word = '', whole } = words[at] ?? {};
    merged.push(whole?.isNumber ? whole.word : word);
    if (whole?.isNumber) at += whole.count - 1;
  }
  return merged;
}

/** The words of what stands outside marks. */
function readLoose(text: string): readonly QueryWord[] {
  const words = readWords(text);
  const loose: QueryWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const { word = '', start, whole } = words[at] ?? {};
    const isLong = whole?.isNumber === true && whole.count > 1;
    if (isLong) at += whole.count - 1;
    loose.push({
      word: isLong ? whole.word : word,
      alike: isLong ? [] : listAlike(words, at),
      typed: text.slice(start, words[at]?.end),
      last: at === words.length - 1,
    });
  }
  return loose;
}

/** Letters from which on two words may be one that was written apart: cease fire. */
const JOINED_FROM = 3;

/** What a word may stand within: a number in figures, a name with hyphens, a word that others write as one. */
function listAlike(words: readonly TextWord[], at: number): readonly string[] {
  const wholes = words.flatMap(({ whole }, from) =>
    whole && from <= at && at < from + whole.count ? [whole.word] : [],
  );
  const [before, own, after] = [words[at - 1], words[at], words[at + 1]].map((each) => each?.word ?? '');
  const pairs = [[before, own] as const, [own, after] as const];
  const joined = pairs.filter((pair) => pair.every((part = '') => part.length >= JOINED_FROM));
  return [...new Set([...wholes, ...joined.map((pair) => pair.join(''))])];
}
