import { expect, test } from 'vitest';
import { tellTime, writeSummary } from '../../src/hosting/write-summary.ts';

test('a build says in a line how long it took and what it reused', () => {
  const counts = { story: { all: 300, reused: 299 }, page: { all: 9000, reused: 8970 }, card: { all: 30, reused: 0 } };
  expect(writeSummary(counts, 61_400)).toBe(
    'Built in 61 s; reused: 299 of 300 comparisons of stories, 8970 of 9000 pages and files of stories, 0 of 30 cards.',
  );
});

test('a time is told in seconds, and in minutes where it is long', () => {
  expect([tellTime(200), tellTime(99_000), tellTime(280_000)]).toEqual(['1 s', '99 s', '5 min']);
});
