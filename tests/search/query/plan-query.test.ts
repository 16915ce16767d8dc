import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse/parse-query.ts';
import { planQuery } from '../../../src/search/query/plan-query.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { archiveOf, recordOf } from '../archive.ts';

const plan = (query: string, ...records: readonly (SearchRecord | string)[]) =>
  planQuery(
    archiveOf(records.map((record) => (typeof record === 'string' ? recordOf(record) : record))).vocabulary,
    parseQuery(query),
  );
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Twenty statements, with one word that each has alone and one that so many have. */
const twenty = (word: string, count: number) =>
  Array.from({ length: 20 }, (_, at) => `alone${'abcdefghijklmnopqrst'[at]}${at < count ? ` ${word}` : ''}`);

describe('the words that find statements', () => {
  const finders = (query: string, ...texts: readonly string[]) =>
    plan(query, ...texts).finders.map(({ typed }) => typed);

  test('are four or more rare ones where there are so many', () => {
    expect(finders('alonea aloneb alonec aloned common', ...twenty('common', 2))).toEqual([
      'alonea',
      'aloneb',
      'alonec',
      'aloned',
    ]);
    expect(finders('alonea aloneb alonec common', ...twenty('common', 2))).toContain('common');
  });

  test('are rare in up to one in twenty statements', () => {
    expect(finders('alonea aloneb alonec aloned once', ...twenty('once', 1))).toContain('once');
    expect(finders('alonea aloneb alonec aloned twice', ...twenty('twice', 2))).not.toContain('twice');
  });

  test('are not rare if one of the words that they stand for is common', () => {
    const texts = [...twenty('commonly', 2), 'commons'];
    expect(finders('alonea aloneb alonec aloned common', ...texts)).not.toContain('common');
  });

  test('are all of a query with fewer rare words, whatever nothing stands for', () => {
    const query = 'alonea aloneb alonec qqqqqqqq common';
    expect(finders(query, ...twenty('common', 9))).toEqual(query.split(' '));
  });
});

describe('what a statement must score', () => {
  /** What is left of the whole weight of the words when the least is taken from it, as a share of the whole. */
  const shareOf = (query: string, ...texts: readonly string[]) => {
    const { words, least } = plan(query, ...texts);
    return least / sum(words.map(({ rarity }) => rarity));
  };

  test('is the weight of all words for up to three', () => {
    expect(shareOf('rain fell hard', 'rain fell', 'hard')).toBeCloseTo(1, 2);
    expect(shareOf('rain', 'rain fell', 'hard')).toBeCloseTo(1, 2);
  });

  test('is less where a word stands for longer ones or other spellings', () => {
    expect(shareOf('rai', 'rain fell', 'hard')).toBeCloseTo(0.8, 2);
    expect(shareOf('rian', 'rain fell', 'hard')).toBeCloseTo(0.6, 2);
  });

  test('is six tenths for up to eight words, four tenths for more', () => {
    const texts = ['a1 b1 c1 d1', 'e1 f1 g1 h1', 'i1'];
    expect(shareOf('a1 b1 c1 d1', ...texts)).toBeCloseTo(0.6, 2);
    expect(shareOf('a1 b1 c1 d1 e1 f1 g1 h1', ...texts)).toBeCloseTo(0.6, 2);
    expect(shareOf('a1 b1 c1 d1 e1 f1 g1 h1 i1', ...texts)).toBeCloseTo(0.4, 2);
  });

  test('is less by what the words weigh that don’t find statements', () => {
    const { words, finders, least } = plan('alonea aloneb alonec aloned common', ...twenty('common', 9));
    const [whole, found] = [words, finders].map((some) => sum(some.map(({ rarity }) => rarity))) as [number, number];
    expect(found).toBeLessThan(whole);
    expect(least).toBeCloseTo(0.6 * whole - (whole - found), 2);
  });

  test('leaves a ten-thousandth of the whole for what rounding takes', () => {
    expect(1 - shareOf('rain fell hard', 'rain fell', 'hard')).toBeCloseTo(1e-4, 6);
  });
});

describe('a word that nothing stands for', () => {
  test('weighs as the others do at the mean', () => {
    const { words } = plan('rain snow qqqqqqqq', 'rain', 'rain again', 'snow');
    const [rain = 0, snow = 0, unknown] = words.map(({ rarity }) => rarity);
    expect(rain).toBeLessThan(snow);
    expect(unknown).toBeCloseTo((rain + snow) / 2, 9);
  });

  test('weighs nothing where there are no others', () => {
    expect(plan('qqqqqqqq xxxxxxxx', 'rain').words.map(({ rarity }) => rarity)).toEqual([0, 0]);
  });
});

test('what no statement has is asked for and can’t be had, and forbids nothing', () => {
  expect(plan('"qqqqqqqq" -xxxxxxxx', 'rain')).toMatchObject({ required: [[]], forbidden: [] });
});

test('a property that is to be absent is never told as strange', () => {
  expect(plan('-via:BBC', 'rain').strange).toEqual([]);
  expect(plan('via:BBC', 'rain').strange).toMatchObject([{ kind: 'via', value: 'BBC' }]);
});

test('a filter is held against properties of its own kind', () => {
  const record = recordOf('rain', { speaker: 'Ada Wolf' });
  expect(plan('report:wolf', record).required).toEqual([[]]);
  expect(plan('speaker:wolf', record).required).toEqual([[expect.any(Number)]]);
});

test('a single property that begins as asked for is enough to leave near ones out', () => {
  const records = ['Ann Leeds', 'Bob Lees'].map((speaker) => recordOf(speaker, { speaker }));
  expect(plan('speaker:leed', ...records).required).toEqual([[expect.any(Number)]]);
});
