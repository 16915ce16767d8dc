import { expect, test } from 'vitest';
import { type ArchiveFiles, cutArchive } from '../../../src/search/archive/cut-archive.ts';
import { ArchiveChangedError, openArchive } from '../../../src/search/archive/open-archive.ts';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, recordOf } from '../archive.ts';

const RECORDS = Array.from({ length: 60 }, (_, at) =>
  recordOf(`Statement ${at} of Lavrov on grain ${at % 7}`, {
    statement: `post-${at}`,
    quotations: [{ start: 0, end: 9, speaker: 'Lavrov', verdict: 'altered' }],
    differing: [{ start: 3, end: 9 }],
    match: at < 2 ? 'm1' : null,
    certainty: at === 1 ? 'perhaps' : 'sure',
    partners: at < 2 ? [0, 1] : [],
    headline: at % 2 === 0,
    differs: at % 3 === 0,
    lacking: at % 5 === 0,
    date: '2021-05-30',
    lang: 'de',
    publisher: 'The Gull',
  }),
);
const SMALL_CUTS = { wholeUpTo: 10, block: 7, range: 20 };

function readerOf({ index, postings, texts }: ArchiveFiles, loaded: string[] = []) {
  const take = <Value>(file: string, value: Value | undefined): Promise<Value> => {
    loaded.push(file);
    return value === undefined ? Promise.reject(new Error(file)) : Promise.resolve(value);
  };
  return {
    readIndex: () => take('index', index),
    readPostings: (part: number) => take(`postings ${part}`, postings[part]),
    readTexts: (part: number) => take(`texts ${part}`, texts[part]),
  };
}

test.each(['lavrov', '"grain 3"', 'statement 41', 'is:altered', 'nothing'])(
  'cut into files or whole, an archive answers “%s” as one held in memory',
  async (query) => {
    const expected = await searchStatements(archiveOf(RECORDS), query, 100);
    for (const cuts of [SMALL_CUTS, undefined]) {
      const archive = await openArchive(readerOf(cutArchive(RECORDS, cuts)));
      expect(await searchStatements(archive, query, 100)).toEqual(expected);
    }
  },
);

test('a small archive is an index and a file of texts', () => {
  const { postings, texts } = cutArchive(RECORDS);
  expect([postings.length, texts.length]).toEqual([0, 1]);
});

test('a large archive loads what a query needs, and each file once', async () => {
  const loaded: string[] = [];
  const archive = await openArchive(readerOf(cutArchive(RECORDS, SMALL_CUTS), loaded));
  expect(loaded).toEqual(['index']);
  await searchStatements(archive, '"statement 41"', 100);
  await searchStatements(archive, '"statement 41"', 100);
  expect(loaded.filter((file) => file.startsWith('texts'))).toEqual(['texts 5']);
  expect(new Set(loaded).size).toBe(loaded.length);
});

test('texts of another build than the index are refused', async () => {
  const { texts } = cutArchive(RECORDS.slice(0, 59));
  const archive = await openArchive(readerOf({ ...cutArchive(RECORDS), texts }));
  await expect(searchStatements(archive, 'lavrov', 10)).rejects.toThrow(ArchiveChangedError);
});
