import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';

const PLAIN = 'The minister said on Monday that “talks go on.” Nobody from the other side, he added, had called.\n\n';
const SIZE = 100_000;

const repeated = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** How many times as long one text takes as the other: the fastest of five in turn, so that both meet the same machine. */
function compareTimes(text: string, other: string): number {
  const times = [text, other].map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < 5; run += 1) {
    for (const [index, body] of [text, other].entries()) {
      const start = performance.now();
      parseReport(body, { id: 'r' });
      times[index] = Math.min(times[index] ?? 0, performance.now() - start);
    }
  }
  const [first = 0, second = 1] = times;
  return first / second;
}

test('ten times the text takes about ten times the time, half as much again allowed for a busy machine', {
  timeout: 120_000,
}, () => {
  expect(compareTimes(repeated(PLAIN, 10 * SIZE), repeated(PLAIN, SIZE))).toBeLessThan(15);
});

test.each([
  '“',
  '"',
  "'",
  '[',
  '![',
  '*',
  '_',
  '**a ',
  '`',
  '<',
  '&',
  '\\',
  '> ',
  '~~',
  '“a ',
  " 'a",
  ']',
  '他',
  '“a, Lee said ',
])('a heap of %s takes about as long as plain text of its size', { timeout: 120_000 }, (piece) => {
  expect(compareTimes(repeated(piece, SIZE), repeated(PLAIN, SIZE))).toBeLessThan(2.5);
});

test('a paragraph of 150,000 words is read like any other', { timeout: 120_000 }, () => {
  expect(parseReport('a '.repeat(150_000), { id: 'r' }).statements.length).toBeGreaterThan(0);
});
