import { expect, test } from 'vitest';
import { completeQuery } from '../../../src/search/parse/complete-query.ts';

const KNOWN = [
  { kind: 'speaker', value: 'Ada Wolf' },
  { kind: 'speaker', value: 'Bo Lind' },
  { kind: 'date', value: '2021-05-30' },
] as const;

test.each([
  ['sp', ['speaker:']],
  ['rain SP', ['rain speaker:']],
  ['rain -be', ['rain -before:']],
  ['st', ['story:']],
  ['s', []],
  ['rain', []],
  ['speaker:', ['speaker:"Ada Wolf"', 'speaker:"Bo Lind"']],
  ['rain speaker:wo', ['rain speaker:"Ada Wolf"']],
  ['speaker:WO', ['speaker:"Ada Wolf"']],
  ['-Speaker:a', ['-speaker:"Ada Wolf"']],
  ['after:20', ['after:2021-05-30']],
  ['before:', ['before:2021-05-30']],
  ['date:2022', []],
  ['is:la', ['is:lacking']],
  ['via:', []],
  ['note:a', []],
  ['is:lacking ', []],
  ['sp rain', []],
  ['', []],
])('“%s” may become %j', (query, expected) => {
  expect(completeQuery(query, KNOWN)).toEqual(expected);
});
