import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';
import { LINEAR, measureGrowth } from '../growth/count-work.ts';

const PLAIN = 'The minister said on Monday that “talks go on.” Nobody from the other side, he added, had called.\n\n';

/** How many times the work a text of twice as many characters makes. */
const growthOf = (write: (characters: number) => string, characters: number): number =>
  measureGrowth((size) => {
    const text = write(size);
    return () => parseReport(text, { id: 'r' });
  }, characters);

const repeat = (piece: string) => (characters: number) => piece.repeat(Math.ceil(characters / piece.length)).trim();

test.each([
  ['plain text', PLAIN],
  ['text with emphasis', PLAIN.replace('Monday', '*Monday*')],
  ['one paragraph', PLAIN.replace('\n\n', ' ')],
  ['one sentence', 'a '],
])('twice as much of %s makes about twice the work', (_, piece) => {
  expect(growthOf(repeat(piece), 10_000)).toBeLessThan(LINEAR);
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
])('twice as large a heap of %s makes about twice the work', (piece) => {
  expect(growthOf(repeat(piece), 8_000)).toBeLessThan(LINEAR);
});
