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

const writeNumbered = (characters: number, piece: (index: number) => string) =>
  Array.from({ length: characters / 30 }, (_, index) => piece(index)).join('\n\n');

test.each([
  ['plain text', PLAIN],
  ['text with emphasis', PLAIN.replace('Monday', '*Monday*')],
  ['one paragraph', PLAIN.replace('\n\n', ' ')],
  ['one sentence', 'a '],
])('twice as much of %s makes about twice the work', (_, piece) => {
  expect(growthOf(repeat(piece), 8_000)).toBeLessThan(LINEAR);
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

test.each<[string, (characters: number) => string]>([
  [
    'lists nested in one another',
    (characters) =>
      Array.from({ length: Math.sqrt(characters) }, (_, depth) => `${'  '.repeat(depth)}- It was so.`).join('\n'),
  ],
  [
    'names that share a surname',
    (characters) => writeNumbered(characters, (at) => `N${at}n Lee met Lee. Lee said so.`),
  ],
  ['names', (characters) => writeNumbered(characters, (at) => `N${at}n M${at}m met Ada L${at}l. He said so.`)],
  [
    'words with apostrophes',
    (characters) => writeNumbered(characters, (at) => `The b${at}’s mill wasn’t the c${at}s’.`),
  ],
])('twice as much text of %s makes about twice the work', (_, write) => {
  expect(growthOf(write, 6_000)).toBeLessThan(LINEAR);
});
