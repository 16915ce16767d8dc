import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { cutArchive } from '../../src/search/archive/cut-archive.ts';
import { openArchive } from '../../src/search/archive/open-archive.ts';
import { sketchOf } from '../../src/search/query/find-near-words.ts';
import { searchStatements } from '../../src/search/query/search-statements.ts';
import { foldText } from '../../src/search/records/fold-text.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';

/** Statement ids in the order in which a search finds them. */
export type Search = (query: string) => Promise<readonly string[]> | readonly string[];

/** A way to search statements. */
export interface Rival {
  readonly name: string;
  /** Makes it ready from what a browser would have loaded; `bytes` is that, compressed, or `null` where it needs none. */
  readonly prepare: (records: readonly SearchRecord[]) => {
    readonly bytes: number | null;
    readonly load: () => Promise<Search> | Search;
  };
  /** Queries that it answers in bearable time among so many statements. */
  readonly queriesAt: (size: number) => number;
}

/** The site's own search, over the files that it is published as. */
export const OURS: Rival = {
  name: 'index, then Fuse.js',
  prepare: (records) => {
    const { index, postings, texts } = cutArchive(records);
    const bytes = [index, ...postings].reduce((sum, file) => sum + gzipSync(file).length, 0);
    const load = async (): Promise<Search> => {
      const archive = await openArchive({
        // Copies, as a browser holds what it has loaded.
        readIndex: async () => index.slice(),
        readPostings: async (part) => postings[part]?.slice() ?? new Uint8Array(),
        readTexts: async (part) => texts[part] ?? { version: '', stories: [], reports: [], records: [] },
      });
      sketchOf(archive.vocabulary.words);
      return async (query) =>
        (await searchStatements(archive, query, 20)).groups.flatMap(({ wordings }) =>
          wordings.flatMap(({ record, marks }) => (marks === null ? [] : [record.statement])),
        );
    };
    return { bytes, load };
  },
  queriesAt: () => Number.POSITIVE_INFINITY,
};

/** The floor: what the letters of the query stand in, just so. */
const INCLUDES: Rival = {
  name: 'includes over folded text',
  prepare: (records) => ({
    bytes: null,
    load: (): Search => {
      const texts = records.map(({ text }) => foldWords(text));
      return (query) => {
        const wanted = foldWords(query);
        return records.flatMap(({ statement }, at) => (texts[at]?.includes(wanted) ? [statement] : []));
      };
    },
  }),
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
  queriesAt: (size) => (size > 20_000 ? 5 : size > 5000 ? 20 : 100),
};

/** What is compared, the site's own first. */
export const RIVALS = { ours: OURS, includes: INCLUDES, minisearch: MINISEARCH, fuse: FUSE } as const;

/** A text's words as search compares them, with a space on each side. */
export function foldWords(text: string): string {
  return ` ${foldText(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
