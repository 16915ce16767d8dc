import { describe, expect, test } from 'vitest';
import { chooseCut } from '../../../src/comparison/matches/find-links.ts';

describe('the cut between links and others', () => {
  test('is half of the best F1 that the scores promise', () => {
    expect(chooseCut([1, 1, 1])).toBe(0.5);
    // All three taken: 2 × 1.2 right of 3 taken and 1.2 that are there.
    expect(chooseCut([0.4, 0.4, 0.4])).toBeCloseTo(1.2 / 4.2);
    expect(chooseCut([0.9, 0.1])).toBeCloseTo(0.9 / 2);
  });

  test('is higher for reports that tell most alike than for those that share little', () => {
    expect(chooseCut([1, 1, 0.9, 0.4])).toBeGreaterThan(chooseCut([0.6, 0.5, 0.4, 0.3]));
  });

  test('doesn’t depend on the order of the scores', () => {
    expect(chooseCut([0.1, 0.9, 0.4])).toBe(chooseCut([0.9, 0.4, 0.1]));
  });

  test('of no candidates is nothing', () => {
    expect(chooseCut([])).toBe(0);
  });
});
