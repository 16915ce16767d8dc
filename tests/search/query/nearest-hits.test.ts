import { expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { archiveOf, recordOf } from '../archive.ts';

/** What lacks as little as any: the words that lack, and the texts. */
async function nearestOf(query: string, texts: readonly (string | SearchRecord)[], limit = 20) {
  const records = texts.map((text) => (typeof text === 'string' ? recordOf(text) : text));
  const { nearest } = await searchStatements(archiveOf(records), query, limit);
  return nearest.parts.map(({ lacking, groups }) => [
    lacking.join(' '),
    ...groups.flatMap(({ wordings }) => wordings.flatMap(({ record, marks }) => (marks === null ? [] : [record.text]))),
  ]);
}

test('where no statement has all words, those that lack fewest come, by what they lack', async () => {
  const texts = ['The ferry sank.', 'A ferry left the harbour.', 'A mayor of the harbour.', 'The mayor.'];
  expect(await nearestOf('ferry harbour mayor', texts)).toEqual([
    ['mayor', 'A ferry left the harbour.'],
    ['ferry', 'A mayor of the harbour.'],
  ]);
  expect(await nearestOf('ferry lighthouse', texts)).toEqual([['lighthouse', 'The ferry sank.', texts[1]]]);
});

test('nothing else is shown where one statement has all words', async () => {
  expect(await nearestOf('ferry mayor', ['A ferry.', 'A mayor on a ferry.'])).toEqual([]);
});

test('a single word has nothing near it, nor have words that nothing has', async () => {
  expect(await nearestOf('lighthouse', ['A ferry.'])).toEqual([]);
  expect(await nearestOf('lighthouse tunnel', ['A ferry.'])).toEqual([]);
});

test('up to eight words have something near them, a pasted text has not', async () => {
  const eight = 'ferry tunnel lighthouse orchard pigeon marble saddle violin';
  expect(await nearestOf(eight, ['A ferry.'])).toEqual([[eight.replace('ferry ', ''), 'A ferry.']]);
  expect(await nearestOf(`${eight} walnut`, ['A ferry.'])).toEqual([]);
});

test('filters, excluded words and phrases are kept to', async () => {
  const texts = [recordOf('A ferry sank.', { via: 'Gull' }), recordOf('The ferry left.')];
  expect(await nearestOf('ferry tunnel via:gull', texts)).toEqual([['tunnel', 'A ferry sank.']]);
  expect(await nearestOf('ferry tunnel -sank', texts)).toEqual([['tunnel', 'The ferry left.']]);
  expect(await nearestOf('"the ferry" left tunnel', [...texts, 'A ferry left.'])).toEqual([
    ['tunnel', 'The ferry left.'],
  ]);
});

test('words in marks that nothing has are looked for one by one', async () => {
  expect(await nearestOf('"ferry tunnel"', ['A ferry.'])).toEqual([['tunnel', 'A ferry.']]);
});

test('only so many are shown as are asked for, and all of them counted', async () => {
  const records = Array.from({ length: 30 }, (_, at) => recordOf(`Ferry ${at}`));
  const { nearest, hits, shown, properties } = await searchStatements(archiveOf(records), 'ferry tunnel', 20);
  expect([nearest.hits, nearest.shown, nearest.parts[0]?.groups.length, hits, shown]).toEqual([30, 20, 20, 0, 0]);
  expect(properties.find(({ kind }) => kind === 'report')?.count).toBe(30);
});

test('statements of one match stand together under what the better one lacks', async () => {
  const records = ['The ferry sank in the harbour.', 'A ferry sank.'].map((text, at) =>
    recordOf(text, { report: `r${at}`, match: 'm1', partners: [0, 1] }),
  );
  const { nearest } = await searchStatements(archiveOf(records), 'ferry harbour tunnel', 9);
  expect(nearest.parts.map(({ lacking, groups }) => [lacking, groups.map(({ wordings }) => wordings.length)])).toEqual([
    [['tunnel'], [2]],
  ]);
});
