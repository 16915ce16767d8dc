import { parseQuery, type Query } from '../parse/parse-query.ts';
import { type FoldedWord, foldText } from '../records/fold-text.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { SearchSource } from '../records/search-source.ts';
import { countProperties, type PropertyCount } from './count-properties.ts';
import { findCandidatePlaces } from './find-candidate-places.ts';
import { groupHits, type HitGroup } from './group-hits.ts';
import { judgeRecord } from './judge-record.ts';
import { type Plan, planQuery } from './plan-query.ts';
import { countCompared, type Hit, rankHits } from './rank-hits.ts';
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
  /** Words that no statement has, and the nearest that one has. */
  readonly unknown: readonly { readonly typed: string; readonly nearest: string | null }[];
  /** Properties asked for that nothing has. */
  readonly strange: readonly StrangeFilter[];
  /** How many of the hits have each property. */
  readonly properties: readonly PropertyCount[];
}

/** Searches the archive: parse → plan → find → judge → rank → group. At most `limit` hits. */
export async function searchStatements(source: SearchSource, text: string, limit: number): Promise<SearchResult> {
  const query = parseQuery(text);
  const exact = await findHits(source, query, limit);
  const loose = exact.hits.length === 0 && query.phrases.length > 0 ? loosen(query) : null;
  const { plan, hits, more } = loose ? await findHits(source, loose, limit) : exact;
  const shown = hits.slice(0, limit);
  const partners = shown.flatMap(({ record }) => record.partners);
  const records = await source.readRecords([...new Set(partners)].sort((one, other) => one - other));
  return {
    groups: groupHits(shown, records),
    hits: hits.length,
    shown: shown.length,
    more,
    loosened: loose !== null && hits.length > 0,
    unknown: plan.words
      .filter(({ forms }) => forms.every(({ kind }) => kind === 'near' || kind === 'far'))
      .map(({ word, typed }) => ({ typed, nearest: suggestSpelling(source.vocabulary, word) })),
    strange: await Promise.all(plan.strange.map((filter) => suggestValues(source, filter))),
    properties: countProperties(hits.map(({ record }) => record)),
  };
}

async function findHits(source: SearchSource, query: Query, limit: number) {
  const plan = planQuery(source.vocabulary, query);
  const typed = query.words.map((word) => word.typed).join(' ');
  const most = source.isWhole ? Math.max(limit, countCompared(typed)) : limit;
  const places = await findCandidatePlaces(source, plan, most);
  const enough = source.isWhole ? places.length : limit;
  const { hits, more } = await judgeAll(source, plan, { places, limit: enough });
  return { plan, hits: rankHits(hits, typed), more: more || (!source.isWhole && places.length === most) };
}

/** Reads candidates, a block at a time, until enough of them are hits. */
async function judgeAll(
  source: SearchSource,
  plan: Plan,
  { places, limit }: { readonly places: readonly number[]; readonly limit: number },
): Promise<{ readonly hits: readonly Hit[]; readonly more: boolean }> {
  const fold = source.isWhole ? foldOnce : foldRecord;
  const hits: Hit[] = [];
  let readCount = 0;
  while (readCount < places.length && hits.length < limit) {
    const block = places.slice(readCount, readCount + limit);
    readCount += block.length;
    for (const record of await source.readRecords(block)) {
      const judgement = judgeRecord(fold(record), plan);
      if (judgement) hits.push({ record, ...judgement });
    }
  }
  return { hits: hits.slice(0, limit), more: readCount < places.length || hits.length > limit };
}

const foldedByRecord = new WeakMap<SearchRecord, readonly FoldedWord[]>();

/** Remembers what a small archive needs at every query. */
function foldOnce(record: SearchRecord): readonly FoldedWord[] {
  const known = foldedByRecord.get(record);
  if (known) return known;
  const folded = foldRecord(record);
  foldedByRecord.set(record, folded);
  return folded;
}

function foldRecord({ text }: SearchRecord): readonly FoldedWord[] {
  return foldText(text);
}

/** The same query with the words of its phrases in any order. */
function loosen({ words, phrases, ...query }: Query): Query {
  const loose = phrases.flatMap((phrase) =>
    phrase.words.map((word, at) => ({ word, typed: word, last: phrase.open && at === phrase.words.length - 1 })),
  );
  return { ...query, words: [...loose, ...words], phrases: [] };
}
