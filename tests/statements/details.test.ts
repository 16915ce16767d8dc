import { expect, test } from 'vitest';
import { findDetails } from '../../src/statements/details.ts';

const details = (text: string) => findDetails(text, 'en').map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ['It lasted about 25 minutes.', ['number 25 minutes']],
  ['It lasted twenty-five minutes.', ['number 25 minutes']],
  ['They paid $1.2bn for it.', ['money 1200000000 USD']],
  ['They paid 1.2 billion dollars for it.', ['money 1200000000 USD']],
  ['It rose by 4 per cent.', ['percentage 4%']],
  ['They met on July 29, 2022.', ['date 2022-07-29']],
  ['They met on 29 July.', ['date --07-29']],
  ['They met on Friday.', ['date friday']],
  ['They met at 3:30 p.m.', ['time 15:30']],
  ['They met shortly after noon.', ['time 12:00']],
  ['It was signed by PM Ida Brandt.', ['title prime minister', 'name Ida Brandt']],
  ['It was signed by Sen. John Lee.', ['title senator', 'name John Lee']],
  ['It was signed by Foreign Minister Sergey Lavrov.', ['title foreign minister', 'name Sergey Lavrov']],
])('%s', (text, expected) => {
  expect(details(text)).toEqual(expected);
});

test.each([
  ['They met on Friday.', '2022-07-29'],
  ['They met on Saturday.', '2022-07-30'],
  ['They met on Sunday.', '2022-07-24'],
  ['They met last Saturday.', '2022-07-23'],
  ['They will meet on Monday.', '2022-08-01'],
  ['They met yesterday.', '2022-07-29'],
  ['They met on 29 July.', '2022-07-29'],
  ['They met on January 3.', '2023-01-03'],
])('by a report of Saturday, 30 July 2022, “%s” means %s', (text, day) => {
  expect(findDetails(text, 'en', '2022-07-30T09:00:00Z').map(({ value }) => value)).toEqual([day]);
});

test('“yesterday” is no date where the report does not tell its own', () => {
  expect(details('They met yesterday.')).toEqual([]);
});

test('a report’s date that is none changes nothing', () => {
  expect(findDetails('They met on Friday.', 'en', 'soon').map(({ value }) => value)).toEqual(['friday']);
});
