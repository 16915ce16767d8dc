import { describe, expect, test } from 'vitest';
import { canBeOneDay, isOneDay, measureOpenDays } from '../../../src/comparison/details/compare-days.ts';
import { readDays } from '../../../src/comparison/details/read-days.ts';

const daysOf = (value: string) => readDays({ value, text: value });
const canBeOne = (one: string, other: string) => canBeOneDay(daysOf(one), daysOf(other));
const isOne = (one: string, other: string) => isOneDay(daysOf(one), daysOf(other));

describe('two dates', () => {
  // 17 March 2024 was a Sunday.
  test.each([
    ['2024-03-17', '2024-03-17', '2024-03-18'],
    ['2024-03', '2024-03-01', '2024-02-29'],
    ['2024-03', '2024-03-31', '2024-04-01'],
    ['2024', '2024-01-01', '2023-12-31'],
    ['2024', '2024-12-31', '2025-01-01'],
    ['2019-20', '2019-01-01', '2018-12-31'],
    ['2019-20', '2020-12-31', '2021-01-01'],
    ['1990s', '1990-01-01', '1989-12-31'],
    ['1990s', '1999-12-31', '2000-01-01'],
    ['week of 2024-03-18', '2024-03-17', '2024-03-16'],
    ['week of 2024-03-18', '2024-03-24', '2024-03-25'],
    ['sunday', 'sunday', 'monday'],
    ['sunday', '2024-03-17', '2024-03-18'],
    ['sunday', 'week of 2024-03-18', '2024-03-23'],
    ['--03-17', '--03-17', '--03-18'],
    ['--03-17', '--03', '--04'],
    ['--03-17', '2024-03-17', '2024-03-18'],
    ['--03-17', '2024', '2024-04'],
    ['--03', '2024-03-05', '2024-04-05'],
  ])('can be one day where nothing that both tell differs: %s and %s, never %s', (date, same, other) => {
    for (const [one, two] of [[date, same] as const, [same, date] as const]) expect(canBeOne(one, two)).toBe(true);
    for (const [one, two] of [[date, other] as const, [other, date] as const]) expect(canBeOne(one, two)).toBe(false);
  });

  test('can be one day where one tells the weekday and the other the date of any year', () => {
    expect(canBeOne('sunday', '--03-17')).toBe(true);
    expect(isOne('sunday', '--03-17')).toBe(false);
  });

  test('can be one day though “years ago” counts a year too many or too few', () => {
    const ago = readDays({ value: '2014', text: 'ten years ago' });
    const fits = (value: string) => canBeOneDay(ago, daysOf(value));
    expect(['2012-06', '2013-06', '2014-06', '2015-06', '2016-06'].filter(fits)).toEqual([
      '2013-06',
      '2014-06',
      '2015-06',
    ]);
    const days = readDays({ value: '2024-03-17', text: 'three days ago' });
    expect(canBeOneDay(days, daysOf('2024-03-18'))).toBe(true);
    expect(canBeOneDay(days, daysOf('2024-03-19'))).toBe(false);
  });

  test.each([
    ['2024-03-17', '2024-03-17'],
    ['2024-03-17', '2024-03'],
    ['2024-03-17', 'sunday'],
    ['2024-03', '--03-17'],
    ['sunday', 'sunday'],
    ['--03', '--03-17'],
  ])('are one where one tells less: %s and %s', (one, other) => {
    expect(isOne(one, other)).toBe(true);
    expect(isOne(other, one)).toBe(true);
  });

  test.each([
    ['2024-03-17', '2024-03-18'],
    ['2024-03', 'sunday'],
    ['2024', '--03-17'],
    ['some day', 'some day'],
  ])('are not known to be one where more is open: %s and %s', (one, other) => {
    expect(isOne(one, other)).toBe(false);
    expect(isOne(other, one)).toBe(false);
  });
});

test('a date leaves more days open the less it tells', () => {
  const dates = ['2024-03-17', 'week of 2024-03-18', '2024-03', '--03-17', 'sunday', '--03', '2024', '1990s'];
  const openOf = (date: string) => measureOpenDays(daysOf(date));
  expect(dates.toReversed().toSorted((one, other) => openOf(one) - openOf(other))).toEqual(dates);
  expect(openOf('2024-03-17')).toBe(0);
});
