import { expect, test } from 'vitest';
import { settleCopies } from '../../../src/comparison/matches/settle-copies.ts';
import type { Link, Relation } from '../../../src/report/comparison.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const reportOf = (id: string, statements: number): Report => {
  const report = parseReport('Rain. '.repeat(statements), { id });
  return { ...report, statements: report.statements.map((statement, at) => ({ ...statement, id: `${id}${at}` })) };
};

const link = (one: string, other: string, relation: Relation): Link => ({
  statements: [one, other],
  relation,
  score: 1,
  certainty: 'sure',
  parts: {},
});

/** What is left of these links between reports of so many statements. */
const settle = (sizes: readonly [number, number], ...links: readonly Link[]) =>
  settleCopies([reportOf('a', sizes[0]), reportOf('b', sizes[1])], links).map(({ statements }) => statements.join());

const four = ['0', '1', '2', '3'].map((at) => link(`a${at}`, `b${at}`, 'same'));
const besides = [link('a0', 'b5', 'reworded'), link('a5', 'b0', 'reworded'), link('a4', 'b4', 'reworded')];

test('where four fifths of a report stand in the other word for word, these have no other counterparts', () => {
  expect(settle([5, 9], ...four, ...besides)).toEqual(['a0,b0', 'a1,b1', 'a2,b2', 'a3,b3', 'a4,b4']);
  expect(settle([9, 5], ...four, ...besides)).toEqual(['a0,b0', 'a1,b1', 'a2,b2', 'a3,b3', 'a4,b4']);
});

test('where less does, a statement may be told twice', () => {
  expect(settle([6, 9], ...four, ...besides)).toHaveLength(7);
});

test('where nothing is the same, everything stays', () => {
  expect(settle([5, 0], ...besides)).toHaveLength(3);
});
