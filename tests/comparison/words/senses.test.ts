import { expect, test } from 'vitest';
import { SENSE_ROWS } from '../../../src/comparison/words/senses.ts';
import { stemWord } from '../../../src/comparison/words/stem.ts';

const rows = SENSE_ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));

test('every row of senses holds words that can replace one another', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => row.length < 2)).toEqual([]);
});

test('no word, nor a form of it, stands in the senses twice', () => {
  const wordsByStem = Map.groupBy(rows.flat(), stemWord);
  expect([...wordsByStem.values()].filter((words) => words.length > 1)).toEqual([]);
});
