import { expect, test } from 'vitest';
import { spellNumber, spellNumberFirst } from '../../../src/views/marks/spell-number.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [21, 'twenty-one'],
  [99, 'ninety-nine'],
  [100, '100'],
  [1234, '1,234'],
])('%i is spelt “%s”', (count, words) => {
  expect(spellNumber(count)).toBe(words);
});

test('a sentence begins with a capital', () => {
  expect(spellNumberFirst(21)).toBe('Twenty-one');
});
