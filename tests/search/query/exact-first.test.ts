import { expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, recordOf } from '../archive.ts';

/** Three wordings of one match, the last of which has the words just so. */
const RECORDS = ['They called for calm diplomacy.', 'Diplomacy, calm as ever.', 'A calm diplomacy.'].map((text, at) =>
  recordOf(text, { report: `r${at}`, match: 'm1', partners: [0, 1, 2] }),
);

const order = async (query: string) => {
  const { groups } = await searchStatements(archiveOf(RECORDS), query, 9);
  return groups.flatMap(({ wordings }) => wordings.map(({ record }) => record.report));
};

test('of the wordings of a match those with the exact words come first', async () => {
  expect(await order('a calm diplomacy')).toEqual(['r2', 'r0', 'r1']);
  expect(await order('calm diplomacy')).toEqual(['r0', 'r2', 'r1']);
  expect(await order('"a calm diplomacy"')).toEqual(['r2', 'r0', 'r1']);
});

test('a single word, and words in another order, leave the wordings as the story has them', async () => {
  expect(await order('called')).toEqual(['r0', 'r1', 'r2']);
  expect(await order('calm')).toEqual(['r0', 'r1', 'r2']);
  expect(await order('a calm diplom')).toEqual(['r0', 'r1', 'r2']);
  expect(await order('diplomacy ever')).toEqual(['r0', 'r1', 'r2']);
  expect(await order('is:only OR report:r1')).toEqual(['r0', 'r1', 'r2']);
});
