import { expect, test } from 'vitest';
import { rateBands, rateFrom } from '../../../src/training/comparison/rate-bands.ts';
import { askWhether } from '../../../src/training/fit/choice.ts';

/** Questions of yes or no: the chance of yes, and whether it is so. */
const judge = (...answers: readonly (readonly [number, boolean])[]) =>
  answers.map(([chance, answer]) => ({
    choice: askWhether(new Map(), answer, 'pair'),
    chances: [chance, 1 - chance],
  }));

const judged = judge([0.95, true], [0.9, true], [0.85, false], [0.8, true], [0.31, true], [0.2, false]);

test('each band of chances tells how many of its answers are right', () => {
  expect(rateBands(judged)).toBe(
    'from 0.9 2 of 2, from 0.8 1 of 2, from 0.7 0 of 0, from 0.6 0 of 0, from 0.5 0 of 0, from 0.4 0 of 0, from 0.3 1 of 1',
  );
});

test('from a chance on, the share of right answers is told', () => {
  expect(rateFrom(judged, 0.8)).toEqual({ all: 4, precision: 0.75 });
  expect(rateFrom(judged, 0.99)).toEqual({ all: 0, precision: 0 });
});
