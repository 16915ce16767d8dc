import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';

const PLAIN = 'The minister said on Monday that “talks go on.” Nobody from the other side, he added, had called.\n\n';
const SIZE = 100_000;

const repeated = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Milliseconds of the fastest of three. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    parseReport(text, { id: 'r' });
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('ten times the text takes about ten times the time, half as much again allowed for a busy machine', {
  timeout: 120_000,
}, () => {
  expect(timeOf(repeated(PLAIN, 10 * SIZE))).toBeLessThan(15 * timeOf(repeated(PLAIN, SIZE)));
});

test.each(['“', '"', "'", '[', '![', '*', '_', '**a ', '`', '<', '&', '\\', '> ', '~~', '“a ', " 'a"])(
  'a heap of %s takes about as long as plain text of its size',
  { timeout: 120_000 },
  (piece) => {
    expect(timeOf(repeated(piece, SIZE))).toBeLessThan(2.5 * timeOf(repeated(PLAIN, SIZE)));
  },
);
