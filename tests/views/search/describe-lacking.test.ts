import { expect, test } from 'vitest';
import { describeLacking } from '../../../src/views/search/describe-lacking.ts';

test.each([
  [['ferry'], 'Without “ferry”:'],
  [['ferry', 'mayor'], 'Without “ferry” and “mayor”:'],
  [['ferry', 'mayor', 'U.S'], 'Without “ferry”, “mayor” and “U.S”:'],
])('the words that lack are named: %j', (words, expected) => {
  expect(describeLacking(words)).toBe(expected);
});
