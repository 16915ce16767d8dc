import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import type { KnownItem } from './made-queries.ts';
import { foldWords, type Rival, type Search } from './search-rivals.ts';

/** What a way to search does among some statements. */
export interface SearchFigures {
  readonly statements: number;
  readonly name: string;
  /** Milliseconds of each query. */
  readonly times: readonly number[];
  /** Compressed; `null` where nothing is loaded but the texts. */
  readonly bytes: number | null;
  /** Milliseconds until it can answer. */
  readonly load: number;
  /** Bytes that it holds after all its queries, beside the statements themselves. */
  readonly memory: number;
  /** By kind of query, all of them under `all`: the places, from 0, at which what was looked for was found. */
  readonly places: ReadonlyMap<string, readonly (number | null)[]>;
}

/** Queries that run before the clock does, so that nobody's code is timed while it is still being compiled. */
const WARMING = 40;

/** Measures a rival; it answers so many queries as it can bear at that size, some of each kind. */
export async function measureSearch(
  rival: Rival,
  records: readonly SearchRecord[],
  queries: { readonly warming: readonly KnownItem[]; readonly timed: readonly KnownItem[] },
): Promise<SearchFigures> {
  const { bytes, load } = rival.prepare(records);
  const most = rival.queriesAt(records.length);
  const before = await heldBytes();
  const loading = performance.now();
  const search = await load();
  const loaded = performance.now() - loading;
  for (const { query } of spread(queries.warming, Math.min(WARMING, most))) await search(query);
  const runs = await runAll(search, records, spread(queries.timed, most));
  const memory = (await heldBytes()) - before;
  const kinds = Map.groupBy(runs, ({ kind }) => kind);
  const places = [...kinds].map(([kind, own]) => [kind, own.map(({ place }) => place)] as const);
  return {
    ...{ statements: records.length, name: rival.name, bytes, load: loaded, memory },
    times: runs.map(({ time }) => time),
    places: new Map([['all', runs.map(({ place }) => place)], ...places]),
  };
}

/** The value below which a share (0–1) of the times lies. */
export function timeAt(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Share of the queries of a kind that found their statement among the first so many. */
export function recallAt({ places }: SearchFigures, most: number, kind = 'all'): number {
  const own = places.get(kind) ?? [];
  return own.filter((place) => place !== null && place < most).length / Math.max(1, own.length);
}

async function runAll(search: Search, records: readonly SearchRecord[], queries: readonly KnownItem[]) {
  const textById = new Map(records.map(({ statement, text }) => [statement, text]));
  const runs: { readonly kind: string; readonly time: number; readonly place: number | null }[] = [];
  for (const item of queries) {
    const start = performance.now();
    const found = await search(item.query);
    const time = performance.now() - start;
    const place = found.slice(0, 100).findIndex((id) => isRight(item, id, textById.get(id) ?? ''));
    runs.push({ kind: item.kind, time, place: place < 0 ? null : place });
  }
  return runs;
}

/** A statement that has the same words in a row is as right as the one they were taken from. */
function isRight({ run, statement }: KnownItem, id: string, text: string): boolean {
  return id === statement || foldWords(text).includes(foldWords(run.join(' ')));
}

/** So many of the queries, some of every kind. */
function spread(queries: readonly KnownItem[], most: number): readonly KnownItem[] {
  const step = Math.max(1, queries.length / most);
  return queries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What making the index has left behind is gone only when its calls have ended. */
async function heldBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await setImmediate();
    collectGarbage();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
