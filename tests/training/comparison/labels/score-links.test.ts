import { expect, test } from 'vitest';
import { measureAgreement } from '../../../../src/training/comparison/labels/measure-agreement.ts';
import type { PlacedPair } from '../../../../src/training/comparison/labels/place-labels.ts';
import { addCounts, rateCounts, scoreLinks } from '../../../../src/training/comparison/labels/score-links.ts';

const PAIR: Pick<PlacedPair, 'links'> = {
  links: [
    { statements: ['a-1', 'b-1'], grade: 3 },
    { statements: ['a-2', 'b-2'], grade: 2 },
    { statements: ['a-3', 'b-3'], grade: 1 },
  ],
};

test('a link counts as right in either order, a tempting one as spurious', () => {
  const links = [{ statements: ['b-1', 'a-1'] }, { statements: ['a-3', 'b-3'] }] as const;
  expect(scoreLinks(PAIR, links)).toEqual({ right: 1, spurious: 1, missed: 1 });
});

test('counts of several pairs add up to one figure', () => {
  const counts = addCounts([
    { right: 3, spurious: 1, missed: 0 },
    { right: 0, spurious: 0, missed: 3 },
  ]);
  expect(rateCounts(counts)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
});

test('nothing found where nothing was to be found is no division by nothing', () => {
  expect(rateCounts(addCounts([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('agreement counts links alone: tempting in one pass and nothing in the other is no quarrel', () => {
  const agreement = measureAgreement(
    [
      [3, 2],
      [2, 3],
      [2, 1],
      [0, 2],
      [1, 0],
    ],
    100,
  );
  expect(agreement).toMatchObject({ both: 2, firstOnly: 1, secondOnly: 1, f1: 2 / 3 });
  expect(agreement.kappa).toBeCloseTo((0.98 - 0.9418) / (1 - 0.9418), 10);
});
