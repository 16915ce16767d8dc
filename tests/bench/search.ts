import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { cutArchive } from '../../src/search/cut-archive.ts';
import { foldText } from '../../src/search/fold-text.ts';
import { openArchive } from '../../src/search/open-archive.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { searchStatements } from '../../src/search/search-statements.ts';
import { type KnownItem, makeQueries } from './made-queries.ts';
import { makeStatements } from './made-statements.ts';

/** Statement ids in the order in which a search finds them. */
type Search = (query: string) => Promise<readonly string[]> | readonly string[];

interface Rival {
  readonly name: string;
  /** Makes it ready from what a browser would have loaded; `bytes` is that, compressed. */
  readonly prepare: (records: readonly SearchRecord[]) => {
    readonly bytes: number;
    readonly load: () => Promise<Search> | Search;
  };
  /** Statements beyond which a run would take minutes, and queries for such sizes. */
  readonly queriesAt: (size: number) => number;
}

const OURS: Rival = {
  name: 'index, then Fuse.js',
  prepare: (records) => {
    const { index, postings, texts } = cutArchive(records);
    const bytes = [index, ...postings].reduce((sum, file) => sum + gzipSync(file).length, 0);
    const load = async (): Promise<Search> => {
      const archive = await openArchive({
        readIndex: async () => index,
        readPostings: async (part) => postings[part] ?? new Uint8Array(),
        readTexts: async (part) => texts[part] ?? { version: '', stories: [], reports: [], records: [] },
      });
      return async (query) =>
        (await searchStatements(archive, query, 20)).groups.flatMap(({ wordings }) =>
          wordings.flatMap(({ record, marks }) => (marks === null ? [] : [record.statement])),
        );
    };
    return { bytes, load };
  },
  queriesAt: () => Number.POSITIVE_INFINITY,
};

const MINI_OPTIONS = { fields: ['text'], idField: 'statement', searchOptions: { prefix: true, fuzzy: 0.2 } };

const MINISEARCH: Rival = {
  name: 'MiniSearch (prefix, fuzzy 0.2)',
  prepare: (records) => {
    const mini = new MiniSearch(MINI_OPTIONS);
    mini.addAll(records);
    const json = JSON.stringify(mini);
    const load = (): Search => {
      const loaded = MiniSearch.loadJSON(json, MINI_OPTIONS);
      return (query) => loaded.search(query).map(({ id }) => String(id));
    };
    return { bytes: gzipSync(json).length, load };
  },
  queriesAt: (size) => (size > 50_000 ? 60 : Number.POSITIVE_INFINITY),
};

const FUSE: Rival = {
  name: 'Fuse.js as set by default',
  prepare: (records) => {
    const load = (): Search => {
      const fuse = new Fuse([...records], { keys: ['text'] });
      return (query) => fuse.search(query.replaceAll('"', '')).map(({ item }) => item.statement);
    };
    return { bytes: gzipSync(JSON.stringify(Fuse.createIndex(['text'], [...records]))).length, load };
  },
  queriesAt: (size) => (size > 50_000 ? 3 : size > 5000 ? 12 : Number.POSITIVE_INFINITY),
};

/** Times the three over the same statements and queries, and counts how often each finds what was looked for. */
export async function benchSearch(print: (line: string) => void, sizes = [1000, 10_000, 100_000]): Promise<void> {
  print('Search: statements made from the shipped story; times in ms; recall of the statement a query was made from');
  print('| statements | search | median | p95 | max | index kB | load ms | recall at 1 | at 10 |');
  print('|---|---|---|---|---|---|---|---|---|');
  for (const size of sizes) {
    const records = makeStatements(size);
    const queries = makeQueries(records, 40);
    for (const rival of [OURS, MINISEARCH, FUSE]) {
      print(await measure(rival, records, spread(queries, rival.queriesAt(size))));
    }
  }
}

async function measure(rival: Rival, records: readonly SearchRecord[], queries: readonly KnownItem[]): Promise<string> {
  const { bytes, load } = rival.prepare(records);
  const loading = performance.now();
  const search = await load();
  const loaded = performance.now() - loading;
  await search('warming up');
  const runs: { readonly time: number; readonly place: number }[] = [];
  const textById = new Map(records.map(({ statement, text }) => [statement, text]));
  for (const item of queries) {
    const start = performance.now();
    const found = await search(item.query);
    const time = performance.now() - start;
    runs.push({ time, place: found.findIndex((id) => isRight(item, id, textById.get(id) ?? '')) });
  }
  const times = runs.map(({ time }) => time).toSorted((one, other) => one - other);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  const recall = (most: number) =>
    (runs.filter(({ place }) => place >= 0 && place < most).length / runs.length).toFixed(3);
  const cells = [records.length, rival.name, at(0.5), at(0.95), at(1), Math.round(bytes / 1000), Math.round(loaded)];
  return `| ${[...cells, recall(1), recall(10)].join(' | ')} |`;
}

/** A statement that has the same exact words is as right as the one they were taken from. */
function isRight({ kind, query, statement }: KnownItem, id: string, text: string): boolean {
  if (id === statement) return true;
  const fold = (of: string) =>
    ` ${foldText(of)
      .map(({ word }) => word)
      .join(' ')} `;
  return kind === 'exact phrase' && fold(text).includes(fold(query));
}

/** So many of the queries, some of every kind. */
function spread(queries: readonly KnownItem[], most: number): readonly KnownItem[] {
  const step = Math.max(1, queries.length / most);
  return queries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
