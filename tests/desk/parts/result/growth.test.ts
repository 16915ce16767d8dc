import { expect, test } from 'vitest';
import { beginGrowth, type Growth, grow, shownParts } from '../../../../src/desk/parts/result/growth.ts';

/** What is shown after each step until the list is whole. */
function watch(parts: readonly string[], before: readonly string[]): readonly string[] {
  const seen: string[] = [];
  let growth: Growth<string> = beginGrowth(parts, before);
  seen.push(shownParts(growth).join(''));
  while (growth.reached < parts.length) {
    growth = grow(growth);
    seen.push(shownParts(growth).join(''));
  }
  return seen;
}

test('a list grows part by part from nothing', () => {
  expect(watch(['a', 'b', 'c'], [])).toEqual(['a', 'ab', 'abc']);
});

test('a list takes the places of an older one, of which nothing is left in the end', () => {
  expect(watch(['a', 'b'], ['v', 'w', 'x'])).toEqual(['awx', 'ab']);
  expect(watch(['a', 'b', 'c'], ['v'])).toEqual(['a', 'ab', 'abc']);
});

test('a list of one part or none is whole at once', () => {
  expect(watch(['a'], ['v', 'w'])).toEqual(['a']);
  expect(watch([], ['v'])).toEqual(['']);
});
