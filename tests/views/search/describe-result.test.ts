import { expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { describeResult } from '../../../src/views/search/describe-result.ts';
import { archiveOf, recordOf } from '../../search/archive.ts';

const RECORDS = Array.from({ length: 30 }, (_, at) => recordOf(`Grain of the year ${at}`));

const describe = async (query: string) => describeResult(await searchStatements(archiveOf(RECORDS), query, 20), query);

test.each([
  ['grain', 'The first 20 of 30 statements, in 20 passages.'],
  ['"grain of the year 7"', '1 statement in 1 passage.'],
  ['"year of grain 7"', '1 statement in 1 passage, none with the exact words.'],
  ['banana', 'No match.'],
  ['grain banana', 'No statement has all of this. Near it: 20 statements in 20 passages.'],
  ['via:cnn', 'No match.'],
  ['grain -year', 'No match: no statement has all of this.'],
  ['“ ” — %%', 'There is no word in this to look for.'],
])('“%s”: %s', async (query, expected) => {
  expect(await describe(query)).toBe(expected);
});
