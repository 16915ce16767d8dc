import { expect, test } from 'vitest';
import { comparisonJson } from '../../../src/publish/formats/comparison-json.ts';
import type { Link } from '../../../src/report/comparison.ts';
import { compareStory, PLACES } from '../compare-story.ts';

const story = compareStory({ post: 'It rained on Friday.', echo: 'It rained on Friday.' });

test('keeps the contract of comparison.json', () => {
  const data = JSON.parse(comparisonJson.write(story, null));
  expect(Object.keys(data)).toEqual([
    'version',
    'ids',
    'story',
    'reports',
    'matches',
    'only',
    'nearest',
    'lacking',
    'overlaps',
    'findings',
  ]);
  expect(data).toMatchObject({ version: 2, story: { id: 'flood', title: 'A flood', date: null } });
  expect(data.matches[0].statements).toEqual({ post: [expect.any(String)], echo: [expect.any(String)] });
});

test('names its schema where it stands on a site', () => {
  expect(JSON.parse(comparisonJson.write(story, PLACES)).$schema).toBe('https://example.org/comparison.schema.json');
});

test('gives scores and shares to three digits', () => {
  const uneven = compareStory({
    post: 'It rained on Friday in Ulm.',
    echo: 'On Friday rain fell in Ulm. Nobody came. All left.',
  });
  const digits = comparisonJson.write(uneven, null).match(/\d\.\d+/g) ?? [];
  expect(digits.length).toBeGreaterThan(3);
  expect(digits.filter((number) => number.length > 5)).toEqual([]);
});

test.each([
  [3, true],
  [4, false],
])('says of %i reports what the scores are made of: %s', (count, isExplained) => {
  const texts = Array.from({ length: count }, (_, at) => [`paper-${at}`, 'It rained on Friday in Ulm.'] as const);
  const { matches } = JSON.parse(comparisonJson.write(compareStory(Object.fromEntries(texts)), null));
  expect(matches).toHaveLength(1);
  const parts = matches[0].links.map((link: Link) => Object.keys(link.parts).length > 0);
  expect(new Set(parts)).toEqual(new Set([isExplained]));
});
