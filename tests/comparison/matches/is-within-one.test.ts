import { expect, test } from 'vitest';
import { isWithinOne } from '../../../src/comparison/matches/is-within-one.ts';

const span = (start: number, end: number) => ({ start, end });

test('a span lies inside one of others, however they are ordered or overlap', () => {
  const isInside = isWithinOne([span(20, 30), span(0, 10), span(2, 4), span(40, 41)]);
  expect([span(0, 10), span(5, 9), span(20, 21), span(29, 30), span(40, 41)].map(isInside)).toEqual(
    Array(5).fill(true),
  );
  expect([span(9, 11), span(10, 20), span(19, 21), span(15, 16), span(42, 43)].map(isInside)).toEqual(
    Array(5).fill(false),
  );
});

test('nothing lies inside none', () => {
  expect(isWithinOne([])(span(0, 1))).toBe(false);
  expect(isWithinOne([span(5, 9)])(span(0, 1))).toBe(false);
});
