import { describe, expect, test } from 'vitest';
import { findDetails } from '../../../src/statements/details/find-details.ts';
import { lexiconOrEnglish } from '../../../src/statements/lexicon/find-lexicon.ts';
import { ISO_DATES } from '../../../src/statements/lexicon/language/dates-in-figures.ts';
import type { DetailLanguage } from '../../../src/statements/lexicon/language/detail-language.ts';
import { makeLexicon } from '../../../src/statements/lexicon/make-lexicon.ts';

const ENGLISH = lexiconOrEnglish('en');
const details = (text: string) =>
  findDetails(text, { lang: 'en', lexicon: ENGLISH }).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ['It lasted about 25 minutes.', ['number 25 minutes']],
  ['It lasted twenty-five minutes.', ['number 25 minutes']],
  ['The camp takes children of 5 to 9 years.', ['number 5-9 years']],
  ['The wait rose from 5 to 9 days.', ['number 5', 'number 9 days']],
  ['They paid Rs 3-5 lakh.', ['money 300000-500000 INR']],
  ['The plan of 2021 March was dropped.', ['date 2021-03']],
  ['They paid $1.2bn for it.', ['money 1200000000 USD']],
  ['They paid 1.2 billion dollars for it.', ['money 1200000000 USD']],
  ['It rose by 4 per cent.', ['percentage 4%']],
  ['They met on July 29, 2022.', ['date 2022-07-29']],
  ['They met on 29 July.', ['date --07-29']],
  ['They met on Friday.', ['date friday']],
  ['They met at 3:30 p.m.', ['time 15:30']],
  ['They met shortly after noon.', ['time 12:00']],
  ['It lasted half an hour.', ['number 0.5 hours']],
  ['It lasted two and a half hours.', ['number 2.5 hours']],
  ['It lasted 2½ hours.', ['number 2.5 hours']],
  ['It took 10–15 minutes.', ['number 10-15 minutes']],
  ['The vote was 51-49.', ['number 51-49']],
  ['A dozen people came.', ['number 12 people']],
  ['One hundred and twenty people came.', ['number 120 people']],
  ['Two-thirds of the voters agreed, a quarter of them late.', ['number 2/3', 'number 1/4']],
  ['It was the 21st, not the fifth time.', ['number 21st', 'number 5th']],
  ['They drove five kilometres, then 5km.', ['number 5 km', 'number 5 km']],
  ['It fell to minus 5.', ['number -5']],
  ['The 9/11 attacks and the 24/7 news', []],
  ['They paid 20 cents.', ['money 0.2 USD']],
  ['They paid half a million dollars.', ['money 500000 USD']],
  ['They paid $5-7 million.', ['money 5000000-7000000 USD']],
  ['They paid A$5m, EUR 5 million and 500 yuan.', ['money 5000000 AUD', 'money 5000000 EUR', 'money 500 CNY']],
  ['It rose by 10-15 percent.', ['percentage 10-15%']],
  ['It rose by five percentage points.', ['percentage 5 percentage points']],
  ['They met on the 29th of July.', ['date --07-29']],
  ['They met on 29.07.2022, not on 07/30/2022.', ['date 2022-07-29', 'date 2022-07-30']],
  ['They met on 5/7/2022.', []],
  ['From 2009 to 2017 and in the 1990s he ruled.', ['date 2009', 'date 2017', 'date 1990s']],
  ['They met at 3 p.m. EDT, or 1900 GMT.', ['time 15:00 EDT', 'time 19:00 GMT']],
  ['Secretary of State Ann Lee came.', ['title secretary of state', 'name Ann Lee']],
  ['U.S. President John Gray came.', ['name U.S.', 'title president', 'name John Gray']],
  ['The Bank of England and the House of Lords agreed.', ['name Bank of England', 'name House of Lords']],
  ['NATO met Ursula von der Berg.', ['name NATO', 'name Ursula von der Berg']],
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
  ['They met in July.', '2022-07'],
  ['They will meet in January.', '--01'],
  ['They met two days ago.', '2022-07-28'],
  ['They met 10 years ago.', '2012'],
  ['They met last week.', 'week of 2022-07-18'],
  ['They meet next month.', '2022-08'],
  ['They met last year.', '2021'],
  ['They met on January 3.', '2023-01-03'],
])('by a report of Saturday, 30 July 2022, “%s” means %s', (text, day) => {
  expect(
    findDetails(text, { lang: 'en', lexicon: ENGLISH, published: '2022-07-30T09:00:00Z' }).map(({ value }) => value),
  ).toEqual([day]);
});

test('“yesterday” is no date where the report does not tell its own', () => {
  expect(details('They met yesterday.')).toEqual([]);
});

test('a number of years too large for a calendar stays as it is', () => {
  expect(
    findDetails('It fell 66 million years ago.', { lang: 'en', lexicon: ENGLISH, published: '2022-07-30' }).map(
      ({ value }) => value,
    ),
  ).toEqual(['66000000 years ago']);
});

test('“last week” is no date where the report does not tell its own', () => {
  expect(details('They met last week.')).toEqual([]);
});

test('a report’s date that is none changes nothing', () => {
  expect(
    findDetails('They met on Friday.', { lang: 'en', lexicon: ENGLISH, published: 'soon' }).map(({ value }) => value),
  ).toEqual(['friday']);
});

describe('a language with a folder of its own', () => {
  const values = ['ba', 'be', 'bi'];
  const details: DetailLanguage = {
    rules: {
      number: [
        {
          pattern: /\b(?<amount>ba|be|bi) (?<unit>tolu)\b/g,
          needs: /b[aei]/,
          normalise: ({ amount = '', unit }) => `${values.indexOf(amount)} ${unit}`,
        },
      ],
      date: [ISO_DATES, { pattern: /\bsondo\b/g, needs: /sondo/, normalise: () => 'sunday' }],
    },
    weekdays: { last: /\bpre $/, ahead: /\bpos $/ },
  };
  const lexicon = makeLexicon({ lang: 'x', words: {}, cues: [], details });

  test('gives its numbers in their order of precedence, and no names where capitals tell none', () => {
    expect(
      findDetails('Talo Kanu be tolu, ne bi, 2022-07-30.', { lang: 'qab', lexicon }).map(({ value }) => value),
    ).toEqual(['1 tolu', '2022-07-30']);
  });

  test.each([
    ['Talo sondo.', '2022-07-24'],
    ['Talo pos sondo.', '2022-07-31'],
  ])('tells weekdays by its own words: “%s” means %s', (text, day) => {
    expect(findDetails(text, { lang: 'qab', lexicon, published: '2022-07-30' }).map(({ value }) => value)).toEqual([
      day,
    ]);
  });
});
