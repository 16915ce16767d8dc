import { foldText } from '../records/fold-text.ts';
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
export const KINDS = ['quotation', 'altered', 'trimmed', 'paraphrased', 'same', 'only', 'headline'] as const;

const MARKS = '"“”„‟«»＂「」『』〝〞〟';
/** Single marks are apostrophes as well: only a pair of them round whole words quotes. */
const SINGLE = `['‘‚‹](?=\\S)([^${MARKS}]+?)['’‘›](?![\\p{L}\\p{N}])`;
const QUOTED = `[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)|${SINGLE}`;
const BARE = `[^\\s${MARKS}]+`;
const KEYS = 'speaker|report|story|via|is';
const CLAUSE = new RegExp(`(?<![^\\s${MARKS}])(-?)(?:(${KEYS}):)?(?:${QUOTED}|(${BARE}))|(${BARE})`, 'giu');
/** A filter of which the value is still to be typed. */
const UNFINISHED = new RegExp(`(?<!\\S)-?(?:${KEYS}):\\s*$`, 'iu');

/** Reads a query: `words "exact words" speaker:name is:altered -word`. Any text is a query. */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: Phrase[] = [];
  const excluded: (readonly string[])[] = [];
  const filters: Filter[] = [];
  for (const [whole, minus, key, double, close, single, bare] of text.replace(UNFINISHED, '').matchAll(CLAUSE)) {
    const quoted = double ?? single;
    const filter = toFilter(key, quoted ?? bare ?? '', minus === '-');
    const folded = foldText(quoted ?? whole);
    if (filter) filters.push(filter);
    else if (folded.length === 0) continue;
    else if (minus === '-') excluded.push(folded.map(({ word }) => word));
    else if (quoted !== undefined) phrases.push(toPhrase(quoted, close === ''));
    else words.push(...folded.map(({ word, start, end }) => toWord(word, whole.slice(start, end))));
  }
  return { words: markLast(words), phrases, excluded, filters };
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

function toPhrase(typed: string, open: boolean): Phrase {
  return { words: foldText(typed).map(({ word }) => word), typed, open: open && !/\s$/u.test(typed) };
}

function toWord(word: string, typed: string): QueryWord {
  return { word, typed, last: false };
}

function markLast(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.map((word, at) => (at === words.length - 1 ? { ...word, last: true } : word));
}
