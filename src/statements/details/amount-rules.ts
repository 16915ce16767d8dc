import { NUMBER_HINT, NUMBER_PATTERN, readNumber } from '../lexicon/en/number-words.ts';
import type { DetailRule } from './detail-rule.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
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

/** What is counted, as a regular expression without its plural, and the word of the normal form. */
const MEASURES: Readonly<Record<string, string>> = {
  'second|minute|hour|day|week|month|year|decade|mile|ton|tonne|acre|vote|seat|point|time|death|soldier|troop|prisoner|delegate|degree|barrel|gallon|case|job':
    '',
  'kilomet(?:er|re)|km': 'km',
  'kilogram|kilo|kg': 'kg',
  'met(?:er|re)': 'meters',
  'foot|feet': 'feet',
  'people|person': 'people',
};
const MEASURE = Object.keys(MEASURES).join('|');

const FRACTION = '(?<count>one|two|three|four|\\d)[- ](?<part>half|third|quarter|fifth|eighth|tenth)s?';
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, eighth: 8, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Money, percentages and numbers. */
export const AMOUNT_RULES: readonly DetailRule[] = [
  {
    kind: 'money',
    pattern: new RegExp(
      `(?:\\b(?<country>US|AU?|CA?|HK|NZ|S))?(?<sign>[$€£¥₹₽₴])\\s?(?<amount>${NUMBER_PATTERN})(?:[-–](?<to>${NUMBER_PATTERN}))?`,
      'gi',
    ),
    needs: /[$€£¥₹₽₴]/,
    normalise: ({ country = '', sign = '', amount = '', to }) =>
      ranged(amount, to, (sign === '$' && DOLLARS[country.toUpperCase()]) || SIGNS[sign]),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `\\b(?<amount>${NUMBER_PATTERN})\\s(?:US\\s)?(?:(?<word>dollar|euro|pound|yen|yuan|rouble|ruble|rupee|hryvnia|swiss franc)s?|(?<code>${CODES}))\\b`,
      'gi',
    ),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', word, code }) =>
      amounted(amount, code?.toUpperCase() ?? CURRENCIES[word?.toLowerCase() ?? '']),
  },
  {
    kind: 'money',
    pattern: new RegExp(`\\b(?<code>${CODES}) ?(?<amount>${NUMBER_PATTERN})`, 'g'),
    needs: /[A-Z]{3} ?\d/,
    normalise: ({ amount = '', code }) => amounted(amount, code),
  },
  {
    kind: 'money',
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN})\\s(?:(?<coin>cent)s?|(?<coin2>pence))\\b`, 'gi'),
    needs: /cent|pence/i,
    normalise: ({ amount = '', coin, coin2 = '' }) => {
      const count = readNumber(amount);
      return count === undefined ? undefined : `${count / 100} ${COINS[(coin ?? coin2).toLowerCase()]}`;
    },
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      `\\b(?<amount>half an?|${NUMBER_PATTERN})(?:[-–](?<to>${NUMBER_PATTERN}))?(?:\\s?%|[\\s-](?:(?<points>percentage points?)|percent|per cent|pct)\\b)`,
      'gi',
    ),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', to, points }) => ranged(amount, to, points ? 'percentage points' : '%'),
  },
  {
    kind: 'number',
    pattern: /\b(?:(?<half>half an hour)|(?:an|one) hour and a half)\b/gi,
    needs: /half/i,
    normalise: ({ half }) => (half ? '0.5 hours' : '1.5 hours'),
  },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/-])(?<from>\\d+)[-–](?<to>\\d+)(?:[\\s-](?<measure>${MEASURE})s?\\b)?(?![\\d/]|[-–][\\p{L}\\d])`,
      'giu',
    ),
    needs: /\d[-–]\d/,
    normalise: ({ from, to, measure }) => [`${from}-${to}`, ...(measure ? [unitOf(measure)] : [])].join(' '),
  },
  {
    kind: 'number',
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN})[\\s-](?<measure>${MEASURE})s?\\b`, 'gi'),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', measure = '' }) =>
      /^one$/i.test(amount) && /^time$/i.test(measure) ? undefined : amounted(amount, unitOf(measure)),
  },
  {
    kind: 'number',
    pattern: /\b(?<amount>\d+(?:\.\d+)?)(?<measure>km|kg)\b/g,
    needs: /\dk/,
    normalise: ({ amount = '', measure = '' }) => amounted(amount, measure),
  },
  {
    kind: 'number',
    pattern: new RegExp(`\\b(?:${FRACTION}|a (?<of>third|quarter|fifth|tenth) of)\\b`, 'gi'),
    needs: /half|third|quarter|fifth|eighth|tenth/i,
    normalise: ({ count = '', part = '', of }) => fractionOf(count || 'a', of ?? part),
  },
  {
    kind: 'number',
    pattern: /(?<![\d/])(?<fraction>1\/[234]|2\/3|3\/4)(?![\d/])/g,
    needs: /\//,
    normalise: ({ fraction }) => fraction,
  },
  {
    kind: 'number',
    pattern: new RegExp(`\\b(?:(?<figure>\\d+)(?:st|nd|rd|th)|(?<word>${ORDINALS.join('|')}))\\b`, 'gi'),
    needs: /\d(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth/i,
    normalise: ({ figure, word = '' }) => ordinal(figure ? Number(figure) : ORDINALS.indexOf(word.toLowerCase()) + 3),
  },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/-])(?<minus>(?:minus |(?<=\\s)[-−](?=\\d)))?(?<amount>${NUMBER_PATTERN})(?![\\p{L}\\d]|[.,/]\\d|-\\p{L})`,
      'giu',
    ),
    needs: NUMBER_HINT,
    normalise: ({ minus, amount = '' }) => {
      const value = /^one$/i.test(amount) ? undefined : readNumber(amount);
      return value === undefined ? undefined : String(minus ? -value : value);
    },
  },
];

function amounted(amount: string, unit: string | undefined): string | undefined {
  return ranged(amount, undefined, unit);
}

/** `5-7 million` has its scale at its end. */
function ranged(amount: string, to: string | undefined, unit: string | undefined): string | undefined {
  const last = to === undefined ? undefined : readNumber(to);
  const scale = to?.replace(/^[\d.,]+/, '') ?? '';
  const first = readNumber(/[a-z]$/i.test(amount) ? amount.replace(/^half an?$/i, 'half') : amount + scale);
  if (first === undefined || unit === undefined) return undefined;
  const value = last === undefined ? `${first}` : `${first}-${last}`;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** The word of the normal form. */
function unitOf(measure: string): string {
  const lower = measure.toLowerCase();
  const [, unit = ''] = Object.entries(MEASURES).find(([words]) => new RegExp(`^(?:${words})$`).test(lower)) ?? [];
  return unit || `${lower}s`;
}

const ordinal = (value: number): string => {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`;
};

function fractionOf(count: string, part: string): string | undefined {
  const parts = PARTS[part.toLowerCase()];
  const counted = COUNTS[count.toLowerCase()] ?? Number(count);
  return parts === undefined || counted >= parts ? undefined : `${counted}/${parts}`;
}
