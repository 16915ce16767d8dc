import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { shareHeadlines } from '../../../src/comparison/matches/share-headlines.ts';
import type { Link } from '../../../src/report/comparison.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const HEADLINE = 'Mayor Ada Lind opens the harbour bridge';
const repeating = parseReport(`${HEADLINE}\n\nRain fell.`, { id: 'a', title: HEADLINE });
const other = parseReport('The harbour bridge was opened by Ada Lind, the mayor.\n\nSnow melts.', {
  id: 'b',
  title: 'Opened',
});
const [headline = '', line = '', rain = ''] = repeating.statements.map(({ id }) => id);
const [, opened = '', snow = ''] = other.statements.map(({ id }) => id);

const link = (one: string, two: string, score = 0.9): Link => ({
  statements: [one, two],
  relation: 'reworded',
  score,
  certainty: 'sure',
  parts: {},
});

const share = (...links: readonly Link[]) =>
  shareHeadlines([repeating, other], links).map(({ statements, score }) => [...statements, score]);

describe('a headline and a first line that repeats it', () => {
  test('have one another’s links', () => {
    expect(share(link(headline, opened))).toEqual([
      [headline, opened, 0.9],
      [line, opened, 0.9],
    ]);
    expect(share(link(opened, line))).toEqual([
      [opened, line, 0.9],
      [opened, headline, 0.9],
    ]);
  });

  test('keep a link that they have, and take the stronger of two', () => {
    expect(share(link(headline, opened), link(line, opened, 0.5))).toHaveLength(2);
    expect(share(link(headline, snow, 0.5), link(headline, opened)).slice(2)).toEqual([
      [line, opened, 0.9],
      [line, snow, 0.5],
    ]);
  });

  test('leave the others’ links alone', () => {
    expect(share(link(rain, opened))).toEqual([[rain, opened, 0.9]]);
  });

  test('are in one match', () => {
    const { matches, only } = compareReports([repeating, other]);
    expect(matches[0]?.statements.a).toEqual([headline, line]);
    expect(only.a).toEqual([rain]);
  });
});

test('a first line in other words is another statement', () => {
  const report = parseReport(`${HEADLINE} at last\n\nRain fell.`, { id: 'a', title: HEADLINE });
  const [first = ''] = report.statements.map(({ id }) => id);
  expect(shareHeadlines([report, other], [link(first, opened)])).toHaveLength(1);
});

test('a report without a headline may begin with a line twice', () => {
  const report = parseReport('Rain fell.\n\nRain fell.', { id: 'a' });
  const [first = ''] = report.statements.map(({ id }) => id);
  expect(shareHeadlines([report, other], [link(first, opened)])).toHaveLength(1);
});
