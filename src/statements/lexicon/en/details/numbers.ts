import type { DetailRule } from '../../language/detail-language.ts';
import { NUMBER_HINT, NUMBER_PATTERN, readNumber } from '../number-words.ts';
import { writeAmount } from './amounts.ts';

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

/** Numbers, alone or with what they count or measure. */
export const NUMBERS: readonly DetailRule[] = [
  {
    pattern: /\b(?:(?<half>half an hour)|(?:an|one) hour and a half)\b/gi,
    needs: /half/i,
    normalise: ({ half }) => (half ? '0.5 hours' : '1.5 hours'),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/-])(?<from>\\d+)[-–](?<to>\\d+)(?:[\\s-](?<measure>${MEASURE})s?\\b)?(?![\\d/]|[-–][\\p{L}\\d])`,
      'giu',
    ),
    needs: /\d[-–]\d/,
    normalise: ({ from, to, measure }) => [`${from}-${to}`, ...(measure ? [unitOf(measure)] : [])].join(' '),
  },
  {
    // `from 4 to 6 years` is a change as often as a range.
    pattern: new RegExp(`(?<!\\bfrom )\\b(?<from>\\d+) to (?<to>\\d+)[\\s-](?<measure>${MEASURE})s?\\b`, 'gi'),
    needs: /\d to \d/,
    normalise: ({ from, to, measure = '' }) =>
      Number(from) < Number(to) ? `${from}-${to} ${unitOf(measure)}` : undefined,
  },
  {
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN})[\\s-](?<measure>${MEASURE})s?\\b`, 'gi'),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', measure = '' }) =>
      /^one$/i.test(amount) && /^time$/i.test(measure) ? undefined : writeAmount(amount, unitOf(measure)),
  },
  {
    pattern: /\b(?<amount>\d+(?:\.\d+)?)(?<measure>km|kg)\b/g,
    needs: /\dk/,
    normalise: ({ amount = '', measure = '' }) => writeAmount(amount, measure),
  },
  {
    pattern: new RegExp(`\\b(?:${FRACTION}|a (?<of>third|quarter|fifth|tenth) of)\\b`, 'gi'),
    needs: /half|third|quarter|fifth|eighth|tenth/i,
    normalise: ({ count = '', part = '', of }) => fractionOf(count || 'a', of ?? part),
  },
  {
    pattern: /(?<![\d/])(?<fraction>1\/[234]|2\/3|3\/4)(?![\d/])/g,
    needs: /\//,
    normalise: ({ fraction }) => fraction,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:(?<figure>\\d+)(?:st|nd|rd|th)|(?<word>${ORDINALS.join('|')}))\\b`, 'giu'),
    needs: /\d(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth/i,
    normalise: ({ figure, word = '' }) => ordinal(figure ? Number(figure) : ORDINALS.indexOf(word.toLowerCase()) + 3),
  },
  {
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
