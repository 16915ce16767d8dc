import { expect, test } from 'vitest';
import { checkQuotations } from '../../src/sources/check-quotations.ts';
import { readSource } from '../../src/sources/text/read-source.ts';
import { indexWords } from '../../src/sources/words/index-words.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { LINEAR, measureGrowth } from '../growth/count-work.ts';

const repeat = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('\n\n');

const REPORT = parseReport(
  repeat(20, (at) => `“We b${at}x the b${at * 3}x of b${at + 5}x and we will go on with it,” Lee said.`),
  { id: 'report' },
);

test.each<[string, number, (count: number) => string]>([
  ['turns', 300, (count) => repeat(count, (at) => `MR. LEE: We b${at}x the b${at * 3}x of b${at + 5}x.`)],
  [
    'turns of the same words',
    300,
    (count) => repeat(count, () => 'MR. LEE: We will go on with it, and we will go on with that.'),
  ],
  ['open brackets', 600, (count) => repeat(count, () => '[ We ( will')],
  ['times', 600, (count) => repeat(count, (at) => `00:01:${at % 60} - We will go on`)],
])('a source of twice as many %s is read and searched with about twice the work', (_, size, body) => {
  const growth = measureGrowth(
    (count) => () => checkQuotations(REPORT, indexWords(readSource(body(count), { id: 'talk', format: 'text' }))),
    size,
  );
  expect(growth).toBeLessThan(LINEAR);
});

test('twice as many quotations are checked with about twice the work', () => {
  const index = indexWords(
    readSource(
      repeat(200, (at) => `MR. LEE: We b${at}x the b${at * 3}x of b${at + 5}x.`),
      { id: 'talk', format: 'text' },
    ),
  );
  const growth = measureGrowth((count) => {
    const report = parseReport(
      repeat(count, (at) => `“We b${at}x the b${at * 3}x of b${at + 5}x,” Lee said.`),
      { id: 'report' },
    );
    return () => checkQuotations(report, index);
  }, 100);
  expect(growth).toBeLessThan(LINEAR);
});
