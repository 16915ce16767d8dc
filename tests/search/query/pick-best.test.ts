import { expect, test } from 'vitest';
import { pickBest } from '../../../src/search/query/pick-best.ts';

const pick = (most: number, ...scores: readonly number[]) => pickBest(Float32Array.from(scores), most);

test('the places of the highest scores are picked, the highest first', () => {
  expect(pick(2, 1, 5, 3)).toEqual([1, 2]);
  expect(pick(3, 0.5, 4, 0.25, 3, 2, 1)).toEqual([1, 3, 4]);
  expect(pick(2, 1, 2, 3, 4, 5, 6, 7)).toEqual([6, 5]);
  expect(pick(2, 7, 6, 5, 4, 3, 2, 1)).toEqual([0, 1]);
  expect(pick(2, 3, 1, 4, 1, 5, 9, 2, 6)).toEqual([5, 7]);
  expect(pick(1, 1, 2, 1)).toEqual([1]);
  expect(pick(2, 9, 1, 2, 1, 5)).toEqual([0, 4]);
});

test('of equal scores the earlier is picked', () => {
  expect(pick(2, 1, 1, 1, 1, 1)).toEqual([0, 1]);
  expect(pick(3, 1, 2, 1, 2, 1)).toEqual([1, 3, 0]);
});

test('what has no score is not picked, and no more than there is', () => {
  expect(pick(5, 0, 2, 0, 1)).toEqual([1, 3]);
  expect(pick(5)).toEqual([]);
});
