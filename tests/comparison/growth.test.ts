import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { findDifferences } from '../../src/comparison/differences/find-differences.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { LINEAR, measureGrowth } from '../growth/count-work.ts';

/** A report and its copy, each a body of a size. */
const write = (body: string) => ['a', 'b'].map((id) => parseReport(body, { id }));

const repeat = (count: number, piece: (index: number) => string, between: string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(between);

test.each<[string, number, (count: number) => string]>([
  [
    'quotations in one paragraph',
    200,
    (count) => repeat(count, (at) => `“We b${at}x the b${at * 3}x of b${at + 5}x,” Lee said.`, ' '),
  ],
  [
    'quotations of common words',
    150,
    (count) => repeat(count, (at) => `“We will go to it and we have been there ${at},” he said.`, '\n\n'),
  ],
  ['names in one sentence', 100, (count) => repeat(count, (at) => `N${at}n M${at}m`, ' and ')],
  ['quotations in one sentence', 250, (count) => repeat(count, () => '他说“好”。', '')],
  ['paragraphs', 150, (count) => repeat(count, (at) => `The b${at}x of the c${at}x was shut.`, '\n\n')],
])('twice as many %s are compared with about twice the work', (_, size, body) => {
  const growth = measureGrowth((count) => {
    const reports = write(body(count));
    return () => compareReports(reports);
  }, size);
  expect(growth).toBeLessThan(LINEAR);
});

test('the words in which twice as many matches differ are found with about twice the work', () => {
  const growth = measureGrowth((count) => {
    const reports = write(repeat(count, (at) => `The b${at}x of the c${at}x was shut.`, '\n\n'));
    const { matches } = compareReports(reports);
    return () => matches.map((match) => findDifferences(match, reports));
  }, 300);
  expect(growth).toBeLessThan(LINEAR);
});
