import { expect, test } from 'vitest';
import { judgeCertainty } from '../../../src/comparison/matches/judge-certainty.ts';
import { fromLogit, scoreLink, toLogit } from '../../../src/comparison/matches/score-parts.ts';

test('a score is the same behind log-odds and back', () => {
  for (const score of [0.001, 0.2, 0.5, 0.97]) expect(fromLogit(toLogit(score))).toBeCloseTo(score, 10);
  expect(toLogit(0.5)).toBeCloseTo(0);
});

test('what is certain or impossible is nearly so in log-odds, and more than what is likely', () => {
  expect(Number.isFinite(toLogit(1)) && Number.isFinite(toLogit(0))).toBe(true);
  expect(toLogit(1)).toBeGreaterThan(toLogit(0.9995));
  expect(toLogit(0)).toBeLessThan(toLogit(0.0005));
});

test('a link scores more with a lead, a square and neighbours, and less with a rival', () => {
  const alone = { lead: 0.5, rival: 0, square: 0, neighbours: 0 };
  const score = scoreLink(0.5, alone);
  for (const part of ['lead', 'square', 'neighbours'] as const)
    expect(scoreLink(0.5, { ...alone, [part]: 1 })).toBeGreaterThan(score);
  expect(scoreLink(0.5, { ...alone, rival: 1 })).toBeLessThan(score);
  expect(scoreLink(0.8, alone)).toBeGreaterThan(score);
});

test('only what is almost certain is sure', () => {
  expect([1, 0.95, 0.8, 0.5, 0].map(judgeCertainty)).toEqual(['sure', 'sure', 'perhaps', 'perhaps', 'perhaps']);
});
