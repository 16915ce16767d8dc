import { expect, test } from 'vitest';
import { chooseStop } from '../../../src/views/reading/choose-stop.ts';

const stops = [{ row: 1 }, { row: 1 }, { row: 4 }];

test('the stop after the one where the reader is comes next, and after the last the first', () => {
  expect(chooseStop(stops, { stop: 0, row: 0 }, 'next')).toBe(1);
  expect(chooseStop(stops, { stop: 2, row: 0 }, 'next')).toBe(0);
  expect(chooseStop(stops, { stop: 0, row: 0 }, 'previous')).toBe(2);
});

test('a reader who is at no stop goes on from the row they see first', () => {
  expect(chooseStop(stops, { stop: undefined, row: 2 }, 'next')).toBe(2);
  expect(chooseStop(stops, { stop: undefined, row: 2 }, 'previous')).toBe(1);
  expect(chooseStop(stops, { stop: undefined, row: 5 }, 'next')).toBe(0);
  expect(chooseStop(stops, { stop: undefined, row: 0 }, 'previous')).toBe(2);
});

test('where there is no stop, none is chosen', () => {
  expect(chooseStop([], { stop: undefined, row: 0 }, 'next')).toBeUndefined();
});
