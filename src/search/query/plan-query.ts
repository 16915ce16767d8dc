import type { Filter, Query } from '../parse/parse-query.ts';
import { PROPERTY_SIGN } from '../records/describe-record.ts';
import { foldText } from '../records/fold-text.ts';
import type { FilterKind } from '../records/search-record.ts';
import { findPrefix, findWord, type Vocabulary } from '../records/vocabulary.ts';
import { type ExpandedWord, expandWord, mostEdits } from './expand-word.ts';
import { measureDistance } from './measure-distance.ts';
import { LIMITS, SEARCH_WEIGHTS } from './weights.ts';

/** Which words of the archive a query asks for. */
export interface Plan {
  readonly query: Query;
  readonly words: readonly ExpandedWord[];
  /** The words that find candidates; those left out stand in too many statements and are counted later. */
  readonly finders: readonly ExpandedWord[];
  /** Each a list of which a statement must have one: the words of phrases, the properties asked for. */
  readonly required: readonly (readonly number[])[];
  /** Words and properties of which a statement may have none. */
  readonly forbidden: readonly number[];
  /** What a statement must score by its finders to have enough of the words; less only order or brevity can save. */
  readonly least: number;
  /** The properties asked for that nothing has. */
  readonly strange: readonly Filter[];
}

/** Looks up everything that a query asks for. Places are those of the vocabulary. */
export function planQuery(vocabulary: Vocabulary, query: Query): Plan {
  const words = weighUnknown(query.words.map((word) => expandWord(vocabulary, word)));
  const filters = query.filters.map((filter) => ({ ...filter, places: findProperties(vocabulary, filter) }));
  const finders = chooseFinders(vocabulary, words);
  const single = query.excluded.filter(({ length }) => length === 1).flat();
  return {
    query,
    words,
    finders,
    required: [
      ...query.phrases.flatMap(({ words: phrase, open }) => {
        const whole = open ? phrase.slice(0, -1) : phrase;
        return whole.map((word) => toList(findWord(vocabulary, word)));
      }),
      ...filters.filter(({ negated }) => !negated).map(({ places }) => places),
    ],
    forbidden: [
      ...single.flatMap((word) => toList(findWord(vocabulary, word))),
      ...filters.filter(({ negated }) => negated).flatMap(({ places }) => places),
    ],
    least: findLeast(words, finders),
    strange: filters.filter(({ negated, places }) => !negated && places.length === 0),
  };
}

/** Share of what the words weigh by which a rounded sum may come out lower than another of the same numbers. */
const ROUNDING = 1e-4;

/** Words left out of finding candidates may all be there. */
function findLeast(words: readonly ExpandedWord[], finders: readonly ExpandedWord[]): number {
  const whole = sum(words.map(({ rarity }) => rarity));
  const leftOut = whole - sum(finders.map(({ rarity }) => rarity));
  const needed =
    words.length <= LIMITS.allWordsUpTo
      ? sum(finders.map(({ forms, rarity }) => rarity * worstQuality(forms)))
      : (words.length < LIMITS.pastedFrom ? LIMITS.coverage : LIMITS.pastedCoverage) * whole - leftOut;
  return needed - ROUNDING * whole;
}

function worstQuality(forms: ExpandedWord['forms']): number {
  return Math.min(1, ...forms.map(({ kind }) => SEARCH_WEIGHTS.quality[kind]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A word that nothing stands for says nothing of any statement: it weighs as the query's other words do at the mean. */
function weighUnknown(words: readonly ExpandedWord[]): readonly ExpandedWord[] {
  const known = words.filter(({ forms }) => forms.length > 0);
  const mean = sum(known.map(({ rarity }) => rarity)) / Math.max(1, known.length);
  return words.map((word) => (word.forms.length > 0 ? word : { ...word, rarity: mean }));
}

function toList(place: number | undefined): readonly number[] {
  return place === undefined ? [] : [place];
}

function chooseFinders(vocabulary: Vocabulary, words: readonly ExpandedWord[]): readonly ExpandedWord[] {
  const common = vocabulary.size * LIMITS.commonShare;
  // What nothing stands for finds nothing, however rare it is.
  const rare = words.filter(
    ({ forms }) => forms.length > 0 && forms.every(({ place }) => (vocabulary.counts[place] ?? 0) <= common),
  );
  return rare.length >= LIMITS.rareWords ? rare : words;
}

/** Properties whose name has each word of the filter, or begins so; failing that, nearly so. */
function findProperties(vocabulary: Vocabulary, { kind, value }: Filter): readonly number[] {
  const spans = DATE_SPANS[kind];
  if (spans) return findDates(vocabulary, value, spans);
  const wanted = foldText(value).map(({ word }) => word);
  const head = `${PROPERTY_SIGN}${kind}:`;
  const [from, to] = findPrefix(vocabulary, head);
  const names = vocabulary.words.slice(from, to).map((property) => property.slice(head.length).split(' '));
  const select = (fits: (word: string, other: string) => boolean) =>
    names.flatMap((words, at) => (wanted.every((word) => words.some((other) => fits(word, other))) ? [from + at] : []));
  if (kind === 'is') return select((word, other) => word === other);
  const exact = select((word, other) => other.startsWith(word));
  return exact.length > 0 ? exact : select((word, other) => measureDistance(word, other, mostEdits(word)) !== null);
}

/** Filters by the day of a story: whether a day is within what is asked for, a year, a month or a day of ISO 8601. */
const DATE_SPANS: Partial<Record<FilterKind, (day: string, value: string) => boolean>> = {
  date: (day, value) => day.startsWith(value),
  before: (day, value) => day < value,
  after: (day, value) => day > value && !day.startsWith(value),
};
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function findDates(vocabulary: Vocabulary, value: string, isWithin: (day: string, value: string) => boolean) {
  if (!DATE.test(value)) return [];
  const head = `${PROPERTY_SIGN}date:`;
  const [from, to] = findPrefix(vocabulary, head);
  return vocabulary.words
    .slice(from, to)
    .flatMap((property, at) => (isWithin(property.slice(head.length), value) ? [from + at] : []));
}
