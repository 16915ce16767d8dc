import { describe, expect, test } from 'vitest';
import { canBeOneAmount, isEqualAmount, measureRoom } from '../../../src/comparison/details/compare-amounts.ts';
import { type Amount, readAmount } from '../../../src/comparison/details/read-amount.ts';

/** An amount as `about [300]`: in brackets its normal form. */
function amountOf(told: string): Amount {
  const [before = '', value = '', after = ''] = told.split(/[[\]]/);
  const inText = { start: before.length, end: before.length + value.length };
  const amount = readAmount({ value, inText }, `${before}${value}${after}`);
  if (amount === null) throw new Error(`${told} is no amount`);
  return amount;
}

const canBeOne = (one: string, other: string) => canBeOneAmount(amountOf(one), amountOf(other));

describe('two amounts can be one', () => {
  test.each([
    ['where they are equal', '[300]', '[300]', '[301]'],
    ['where one is about the other', 'about [300]', '[290]', '[200]'],
    ['where one is said to be more, but not far more', 'more than [40]', '[52]', '[39]'],
    ['where one is said to be more, and not twice as much', 'more than [40]', '[80]', '[90]'],
    ['where one is nearly the other', 'nearly [300]', '[290]', '[310]'],
    ['where one is nearly the other, and not far below', 'nearly [300]', '[260]', '[200]'],
    ['where one is the most that the other can be', 'up to [60]', '[50]', '[70]'],
    ['where one is the most that the other can be, and not far above', 'up to [60]', '[30]', '[20]'],
    ['where one lies in the other', '[50-60]', '[60]', '[61]'],
    ['where two ranges touch', '[50-60]', '[60-70]', '[70-80]'],
    ['where one is a bound of its own, far from another', 'more than [12]', 'at least [18]', 'at least [14]'],
    ['where one is rounded to thousands', '[12000]', '[12400]', '[12600]'],
    ['where one is rounded by little', '[1000]', '[1040]', '[1400]'],
    ['where one is rounded to tenths', '[2.4]', '[2.38]', '[2.5]'],
    ['where they are the same in two units', '[2 weeks]', '[14 days]', '[18 days]'],
    ['where they are nearly the same in two units', '[6 months]', '[26 weeks]', '[30 weeks]'],
    ['where they are the same length', '[5 km]', '[3 miles]', '[5 miles]'],
    ['where they are the same share', '[1/2]', '[2/4]', '[1/3]'],
    ['where they are the same place of a row', '[21st]', '[21st]', '[22nd]'],
    ['where they are below nothing', '[-5]', '[-5]', '[5]'],
  ])('%s: %s and %s, not %s', (_, amount, same, other) => {
    expect([canBeOne(amount, same), canBeOne(same, amount)]).toEqual([true, true]);
    expect([canBeOne(amount, other), canBeOne(other, amount)]).toEqual([false, false]);
  });

  test.each([
    ['[300]', '[290]'],
    ['about [300]', 'about [380]'],
    ['about [300]', 'about [290]'],
    ['nearly [300]', 'nearly [290]'],
    ['[5 km]', '[5 hours]'],
    ['about [300 km]', '[290 hours]'],
    ['[5]', '[5%]'],
    ['[21]', '[21st]'],
    ['[5 ships]', '[5 boats]'],
  ])(
    'not where nothing is rounded and nobody hedges one alone, or what is measured is another: %s and %s',
    (...told) => {
      expect([canBeOne(...told), canBeOne(told[1], told[0])]).toEqual([false, false]);
    },
  );

  test('whatever the other is where one is but an end of a range', () => {
    expect(canBeOne('between [50] and 60', '[58]')).toBe(true);
    expect(canBeOne('between [50] and 60', 'between [55] and 70')).toBe(true);
  });
});

test('two amounts are equal by their number, whatever stands beside them', () => {
  const isEqual = (one: string, other: string) => isEqualAmount(amountOf(one), amountOf(other));
  expect(isEqual('about [300]', '[300]')).toBe(true);
  expect(isEqual('[300]', '[301]')).toBe(false);
  expect(isEqual('[50-60]', '[50-70]')).toBe(false);
  expect(isEqual('[40-60]', '[50-60]')).toBe(false);
  expect(isEqual('[1 hours]', '[60 minutes]')).toBe(true);
  expect(isEqual('[1-2 hours]', '[60 minutes]')).toBe(false);
  expect(isEqual('[1-2 hours]', '[30-120 minutes]')).toBe(false);
  expect(isEqual('[6 months]', '[26 weeks]')).toBe(true);
  expect(isEqual('[1 years]', '[12 months]')).toBe(true);
  expect(isEqual('[1 decades]', '[10 years]')).toBe(true);
  expect(isEqual('[10 feet]', '[3 meters]')).toBe(true);
  expect(isEqual('[1 km]', '[1000 seconds]')).toBe(false);
  expect(isEqual('[1 hours]', '[60 km]')).toBe(false);
});

test('an amount leaves the more room the looser its hedge', () => {
  const told = ['[300]', 'nearly [300]', 'about [300]', 'up to [300]', 'more than [300]', 'between [300] and 400'];
  const rooms = told.map((own) => measureRoom(amountOf(own)));
  expect(rooms[0]).toBe(0);
  expect(rooms.every((room, place) => place === 0 || room > (rooms[place - 1] ?? 0))).toBe(true);
  expect(rooms.every(Number.isFinite)).toBe(true);
});

test('what is no number is no amount', () => {
  expect(readAmount({ value: 'many', inText: { start: 0, end: 4 } }, 'many boats')).toBeNull();
});
