import { parseAlternatives } from '../parse/parse-alternatives.ts';
import type { Query } from '../parse/parse-query.ts';
import type { SearchSource } from '../records/search-source.ts';
import { countProperties, type PropertyCount } from './count-properties.ts';
import { type Found, findHits } from './find-hits.ts';
import { groupHits, type HitGroup } from './group-hits.ts';
import { mergeFound } from './merge-found.ts';
import type { Plan } from './plan-query.ts';
import type { Hit } from './rank-hits.ts';
import { suggestSpelling } from './suggest-spelling.ts';
import { type StrangeFilter, suggestValues } from './suggest-values.ts';

/** What a query found. */
export interface SearchResult {
  /** The best first. */
  readonly groups: readonly HitGroup[];
  /** Statements found; the groups have the best of them. */
  readonly hits: number;
  /** Statements of those that the groups have. */
  readonly shown: number;
  /** Whether there may be more than were read. */
  readonly more: boolean;
  /** Whether nothing has the exact words between the query's marks, so that these only come near. */
  readonly loosened: boolean;
  /** What comes nearest where nothing was found. */
  readonly nearest: NearestHits;
  /** Words that no statement has, and the nearest that one has. */
  readonly unknown: readonly { readonly typed: string; readonly nearest: string | null }[];
  /** Properties asked for that nothing has. */
  readonly strange: readonly StrangeFilter[];
  /** How many of the hits, or of what comes nearest, have each property. */
  readonly properties: readonly PropertyCount[];
}

/** Statements that lack as few words of a query as any. */
export interface NearestHits {
  readonly hits: number;
  /** Statements of those that the groups have. */
  readonly shown: number;
  /** By the words that they lack; what has the best statement comes first. */
  readonly parts: readonly { readonly lacking: readonly string[]; readonly groups: readonly HitGroup[] }[];
}

/** Searches the archive: parse → plan → find → judge → rank → group. At most `limit` hits. */
export async function searchStatements(source: SearchSource, text: string, limit: number): Promise<SearchResult> {
  const queries = parseAlternatives(text);
  const exact = await findAll(source, queries, limit);
  const hasNone = exact.hits.length + exact.near.length === 0;
  const loose = hasNone && queries.some(({ phrases }) => phrases.length > 0);
  const { plans, hits, near, more } = loose ? await findAll(source, queries.map(loosen), limit) : exact;
  const nearest = hits.length > 0 ? [] : near;
  const shown = await groupShown(source, hits.slice(0, limit));
  return {
    groups: shown,
    hits: hits.length,
    shown: Math.min(limit, hits.length),
    more,
    loosened: loose && hits.length > 0,
    nearest: await partNearest(source, nearest, limit),
    unknown: listUnknown(source, plans),
    strange: await Promise.all(listStrange(plans).map((filter) => suggestValues(source, filter))),
    properties: countProperties((hits.length > 0 ? hits : nearest).map(({ record }) => record)),
  };
}

async function findAll(source: SearchSource, queries: readonly Query[], limit: number): Promise<Found> {
  return mergeFound(await Promise.all(queries.map((query) => findHits(source, query, limit))));
}

async function groupShown(source: SearchSource, shown: readonly Hit[]): Promise<readonly HitGroup[]> {
  const partners = shown.flatMap(({ record }) => record.partners);
  const records = await source.readRecords([...new Set(partners)].sort((one, other) => one - other));
  return groupHits(shown, records);
}

async function partNearest(source: SearchSource, hits: readonly Hit[], limit: number): Promise<NearestHits> {
  const groups = await groupShown(source, hits.slice(0, limit));
  const parts = Map.groupBy(groups, ({ lacking }) => lacking.join(' '));
  return {
    hits: hits.length,
    shown: Math.min(limit, hits.length),
    parts: [...parts.values()].map((own) => ({ lacking: own[0]?.lacking ?? [], groups: own })),
  };
}

/** Each word once, however many alternatives have it. */
function listUnknown({ vocabulary }: SearchSource, plans: readonly Plan[]): SearchResult['unknown'] {
  const unknown = plans
    .flatMap(({ words }) => words)
    .filter(({ forms }) => forms.every(({ kind }) => kind === 'near' || kind === 'far'))
    .map(({ word, typed }) => ({ typed, nearest: suggestSpelling(vocabulary, word) }));
  return [...new Map(unknown.map((word) => [word.typed, word])).values()];
}

function listStrange(plans: readonly Plan[]): Plan['strange'] {
  const strange = plans.flatMap((plan) => plan.strange);
  return [...new Map(strange.map((filter) => [`${filter.kind}:${filter.value}`, filter])).values()];
}

/** The same query with the words of its phrases in any order. */
function loosen({ words, phrases, ...query }: Query): Query {
  const loose = phrases.flatMap((phrase) =>
    phrase.words.map((word, at) => ({
      word,
      alike: [],
      typed: word,
      last: phrase.open && at === phrase.words.length - 1,
    })),
  );
  return { ...query, words: [...loose, ...words], phrases: [] };
}
