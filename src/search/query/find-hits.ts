import type { Query } from '../parse/parse-query.ts';
import { readWords, type TextWord } from '../records/read-words.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { SearchSource } from '../records/search-source.ts';
import { chooseNearest } from './choose-nearest.ts';
import { findCandidatePlaces } from './find-candidate-places.ts';
import { judgeRecord } from './judge-record.ts';
import { type Plan, planQuery } from './plan-query.ts';
import { countCompared, type Hit, type RankedHit, rankHits } from './rank-hits.ts';

/** What was found for one or several queries. */
export interface Found {
  readonly plans: readonly Plan[];
  /** Statements that have enough of a query, the best first. */
  readonly hits: readonly RankedHit[];
  /** Statements that lack too much, but as little as any, the best first. */
  readonly near: readonly RankedHit[];
  /** Whether there may be more than were read. */
  readonly more: boolean;
}

/** Finds and ranks the statements that answer a query. */
export async function findHits(source: SearchSource, query: Query, limit: number): Promise<Found> {
  const plan = planQuery(source.vocabulary, query);
  const typed = query.words.map((word) => word.typed).join(' ');
  const most = source.isWhole ? Math.max(limit, countCompared(typed)) : limit;
  const places = await findCandidatePlaces(source, plan, most);
  const enough = source.isWhole ? places.length : limit;
  const { hits, near, more } = await judgeAll(source, plan, { places, limit: enough });
  return {
    plans: [plan],
    hits: rankHits(hits, typed),
    near: hits.length > 0 ? [] : rankHits(chooseNearest(near, plan), typed),
    more: more || (!source.isWhole && places.length === most),
  };
}

/** Reads candidates, a block at a time, until enough of them are hits. */
async function judgeAll(
  source: SearchSource,
  plan: Plan,
  { places, limit }: { readonly places: readonly number[]; readonly limit: number },
) {
  const fold = source.isWhole ? foldOnce : foldRecord;
  const hits: Hit[] = [];
  const near: Hit[] = [];
  let readCount = 0;
  while (readCount < places.length && hits.length < limit) {
    const block = places.slice(readCount, readCount + limit);
    readCount += block.length;
    for (const record of await source.readRecords(block)) {
      const judgement = judgeRecord(fold(record), plan);
      if (judgement) (judgement.enough ? hits : near).push({ record, ...judgement });
    }
  }
  return { hits: hits.slice(0, limit), near, more: readCount < places.length || hits.length > limit };
}

const foldedByRecord = new WeakMap<SearchRecord, readonly TextWord[]>();

/** Remembers what a small archive needs at every query. */
function foldOnce(record: SearchRecord): readonly TextWord[] {
  const known = foldedByRecord.get(record);
  if (known) return known;
  const folded = foldRecord(record);
  foldedByRecord.set(record, folded);
  return folded;
}

function foldRecord({ text }: SearchRecord): readonly TextWord[] {
  return readWords(text);
}
