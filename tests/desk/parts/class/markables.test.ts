import { expect, test } from 'vitest';
import { findMove } from '../../../../src/desk/parts/class/markables.ts';

/** Two statements of two words and three. */
const MARKABLES = [
  ...[null, 0, 1].map((word) => ({ statement: 'a', word })),
  ...[null, 0, 1, 2].map((word) => ({ statement: 'b', word })),
];

test.each([
  [1, 'ArrowRight', 2],
  [6, 'ArrowRight', 6],
  [0, 'ArrowLeft', 0],
  [2, 'ArrowDown', 4],
  [5, 'ArrowDown', 5],
  [5, 'ArrowUp', 1],
  [2, 'ArrowUp', 1],
  [5, 'Home', 3],
  [1, 'End', 2],
  [4, 'End', 6],
  [4, 'x', null],
])('from place %i the key %s leads to %s', (place, key, next) => {
  expect(findMove(MARKABLES, place, key)).toBe(next);
});
