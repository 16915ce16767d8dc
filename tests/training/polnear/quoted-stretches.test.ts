import { expect, test } from 'vitest';
import { findQuotedStretches } from '../../../src/training/polnear/quoted-stretches.ts';

const quotedIn = (text: string) => findQuotedStretches(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly and straight marks', '“It rained,” she said. "It snowed."', ['It rained,', 'It snowed.']],
  [
    'marks within a quotation',
    '“He called it ‘late’ and “odd” again,” she said.',
    ['He called it ‘late’ and “odd” again,'],
  ],
  ['single marks, but no possessor', "The workers' plan was 'far too late', she said.", ['far too late']],
  ['a shortened word', "'Twas in the '90s.", []],
  ['inches', 'The 6" pipe burst.', []],
  ['a quotation over two paragraphs', '“It rained.\n“It snowed,” she said.', ['It rained.', 'It snowed,']],
  ['a closing mark alone where one was open', '“It rained.\nIt snowed,” she said.', ['It rained.', 'It snowed,']],
])('finds %s', (_, text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted);
});
