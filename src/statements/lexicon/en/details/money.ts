import type { DetailRule } from '../../language/detail-language.ts';
import { NUMBER_HINT, NUMBER_PATTERN, readNumber } from '../number-words.ts';
import { writeAmount, writeRange } from './amounts.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
};
/** Dollars of other countries by what stands before their sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  S: 'SGD',
};
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  rupee: 'INR',
  hryvnia: 'UAH',
  'swiss franc': 'CHF',
};
const CODES = 'USD|EUR|GBP|JPY|CHF|CNY|RUB|UAH|INR|AUD|CAD';
/** Parts of a hundred. */
const COINS: Readonly<Record<string, string>> = { cent: 'USD', penny: 'GBP', pence: 'GBP' };

/** Sums of money. */
export const MONEY: readonly DetailRule[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?<country>US|AU?|CA?|HK|NZ|S))?(?<sign>[$€£¥₹₽₴]|(?<![\\p{L}])Rs)\\.?\\s?(?<amount>${NUMBER_PATTERN})(?:[-–](?<to>${NUMBER_PATTERN}))?`,
      'giu',
    ),
    needs: /[$€£¥₹₽₴]|\bRs/,
    normalise: ({ country = '', sign = '', amount = '', to }) =>
      writeRange(amount, to, (sign === '$' && DOLLARS[country.toUpperCase()]) || SIGNS[sign]),
  },
  {
    pattern: new RegExp(
      `\\b(?<amount>${NUMBER_PATTERN})\\s(?:US\\s)?(?:(?<word>dollar|euro|pound|yen|yuan|rouble|ruble|rupee|hryvnia|swiss franc)s?|(?<code>${CODES}))\\b`,
      'gi',
    ),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', word, code }) =>
      writeAmount(amount, code?.toUpperCase() ?? CURRENCIES[word?.toLowerCase() ?? '']),
  },
  {
    pattern: new RegExp(`\\b(?<code>${CODES}) ?(?<amount>${NUMBER_PATTERN})`, 'g'),
    needs: /[A-Z]{3} ?\d/,
    normalise: ({ amount = '', code }) => writeAmount(amount, code),
  },
  {
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN})\\s(?:(?<coin>cent)s?|(?<coin2>pence))\\b`, 'gi'),
    needs: /cent|pence/i,
    normalise: ({ amount = '', coin, coin2 = '' }) => {
      const count = readNumber(amount);
      return count === undefined ? undefined : `${count / 100} ${COINS[(coin ?? coin2).toLowerCase()]}`;
    },
  },
];
