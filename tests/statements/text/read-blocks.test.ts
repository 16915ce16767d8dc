import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain } from '../../../src/statements/text/plain-blocks.ts';
import { readBlocks } from '../../../src/statements/text/read-blocks.ts';

/** A definition adds no block and makes Markdown's parser read the body. */
const withParser = (body: string) => readBlocks(`${body}\n\n[label]: target`);

const PIECES = [
  'The minister left. ',
  'He said',
  ' “no',
  '” ',
  'A line\n',
  '\n',
  '\n\n',
  '.\n',
  ':',
  '!',
  '1',
  ') ',
  '#',
  '-',
  ' ',
  '=',
  '…',
  "'",
  '"',
  '(',
  '\u00a0',
  '1. ',
  'a@b.c',
  'www.a.de ',
  'http://a.de ',
];

test('a body without Markdown is read as its parser would read it', () => {
  const body = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(body.filter(isPlain), (text) => {
      expect(readBlocks(text)).toEqual(withParser(text));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  '*no*',
  'a_b',
  '# Title',
  '> quoted',
  '- item',
  '1. item',
  '1) item',
  'a\n===',
  'a\n---',
  'a & b',
  '<b>',
  'a|b',
  '[a]',
  '\\a',
  '    code',
  'a  \nb',
  'www.a.de',
  'http://a.de',
  'a@b.c',
  'a\tb',
  'a\r\nb',
  '\u00a0a',
  'a\0b',
])('%j is left to the parser', (text) => {
  expect(isPlain(text)).toBe(false);
});

test('reports as they are written are plain', () => {
  expect(isPlain('WASHINGTON: He said: “No. 5 won’t – we’re #1!” (Reuters) - 3–1; $1.2bn, 20%.\n\nThat’s all…')).toBe(
    true,
  );
});
