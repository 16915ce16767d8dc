import { deflateSync, gzipSync } from 'node:zlib';
import { cutArchive } from '../../src/search/archive/cut-archive.ts';
import { openArchive } from '../../src/search/archive/open-archive.ts';
import { searchStatements } from '../../src/search/query/search-statements.ts';
import { makeQueries } from './made-queries.ts';
import { makeStatements, shippedRecords } from './made-statements.ts';
import type { Goal } from './search-goals.ts';

/** Hits that the search page asks for at first. */
const SHOWN = 20;

/** Everything that search loads of the shipped story. */
export function weighShippedIndex(): Goal {
  const { index, texts } = cutArchive(shippedRecords());
  const bytes = deflateSync(index, { level: 9 }).length + gzipSync(JSON.stringify(texts[0])).length;
  return { what: 'index and texts of the shipped story, kB compressed', figure: bytes / 1000, bound: 'most', goal: 15 };
}

/** What a first search among 30,000 statements loads, at the median of queries of every kind. */
export async function measureFirstSearch(): Promise<Goal> {
  const records = makeStatements(30_000);
  const files = cutArchive(records);
  const index = deflateSync(files.index, { level: 9 }).length;
  const postings = files.postings.map((part) => deflateSync(part, { level: 9 }).length);
  const texts = files.texts.map((part) => gzipSync(JSON.stringify(part)).length);
  const loads: number[] = [];
  for (const { query } of makeQueries(records, 6)) {
    let bytes = index;
    const archive = await openArchive({
      readIndex: async () => files.index,
      readPostings: async (part) => {
        bytes += postings[part] ?? 0;
        return files.postings[part] ?? new Uint8Array();
      },
      readTexts: async (part) => {
        bytes += texts[part] ?? 0;
        return files.texts[part] ?? { version: '', stories: [], reports: [], records: [] };
      },
    });
    await searchStatements(archive, query, SHOWN);
    loads.push(bytes);
  }
  const median = loads.toSorted((one, other) => one - other)[loads.length >> 1] ?? 0;
  const what = 'a first search among 30,000 statements, kB at the median';
  return { what, figure: median / 1000, bound: 'most', goal: 400 };
}
