import { expect, test } from 'vitest';
import { canBeOneValue, isSameValue, measureOpenness } from '../../../src/comparison/details/compare-values.ts';
import { type Particular, readParticulars } from '../../../src/comparison/details/read-particulars.ts';
import type { Detail } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** A detail of a kind as it stands in a text, `about [300]`, with its normal form where that is another. */
function detailOf(kind: Detail['kind'], told: string, value?: string): Particular {
  const [before = '', words = '', after = ''] = told.split(/[[\]]/);
  const span = { start: before.length, end: before.length + words.length };
  const [statement] = parseReport(`${before}${words}${after}`, { id: 'a' }).statements;
  if (statement === undefined) throw new Error(`${told} is no statement`);
  const detail: Detail = { kind, text: words, value: value ?? words, ...span, inText: span };
  const [particular] = readParticulars({ report: 'a', statement: { ...statement, details: [detail] } });
  if (particular === undefined) throw new Error(`${told} has no detail`);
  return particular;
}

const both = (rule: (one: Particular, other: Particular) => boolean, one: Particular, other: Particular) => [
  rule(one, other),
  rule(other, one),
];

test.each([
  ['numbers by what they come to', detailOf('number', '[Twelve] boats', '12'), detailOf('number', '[12] boats')],
  ['numbers that can be one', detailOf('number', 'about [300] boats'), detailOf('number', '[290] boats')],
  [
    'days where one tells less',
    detailOf('date', 'on [Sunday]', 'sunday'),
    detailOf('date', '[17 March]', '2024-03-17'),
  ],
  [
    'days of one name, whichever are meant',
    detailOf('date', 'On [friday]', '2024-03-15'),
    detailOf('date', '[Friday]', '2024-03-22'),
  ],
  ['hours where one is hedged', detailOf('time', 'around [22:50]'), detailOf('time', 'at [22:52]')],
  ['forms of a name', detailOf('name', '[Ada Lund] left'), detailOf('name', '[Lund] left')],
])('details mean the same: %s', (_, one, other) => {
  expect(both(isSameValue, one, other)).toEqual([true, true]);
  expect(both(canBeOneValue, one, other)).toEqual([true, true]);
});

test.each([
  ['numbers', detailOf('number', '[300] boats'), detailOf('number', '[290] boats')],
  ['days', detailOf('date', 'on [Sunday]', 'sunday'), detailOf('date', 'on [18 March]', '2024-03-18')],
  ['hours', detailOf('time', 'at [22:50]'), detailOf('time', 'at [22:52]')],
  ['names', detailOf('name', '[Ada Lund] left'), detailOf('name', '[Bea Lund] left')],
])('details differ: %s', (_, one, other) => {
  expect(both(isSameValue, one, other)).toEqual([false, false]);
  expect(both(canBeOneValue, one, other)).toEqual([false, false]);
});

test('what can’t be read is no other value', () => {
  const [many, twelve] = [detailOf('number', '[many] boats'), detailOf('number', '[12] boats')];
  expect(both(isSameValue, many, twelve)).toEqual([false, false]);
  expect(both(canBeOneValue, many, twelve)).toEqual([true, true]);
});

test('what tells less leaves more open', () => {
  const open = (...args: Parameters<typeof detailOf>) => measureOpenness(detailOf(...args));
  expect(open('number', '[300] boats')).toBe(0);
  expect(open('number', 'about [300] boats')).toBeGreaterThan(0);
  expect(open('name', '[Lund] left')).toBeGreaterThan(open('name', '[Ada Lund] left'));
  expect(open('date', 'on [Sunday]', 'sunday')).toBeGreaterThan(open('date', 'on [17 March]', '2024-03-17'));
  expect(open('time', "at [5] o'clock", "5 o'clock")).toBeGreaterThan(open('time', 'at [17:00]'));
  expect(open('time', 'at [17:00]')).toBeGreaterThan(open('time', 'at [17:00 EDT]'));
});
