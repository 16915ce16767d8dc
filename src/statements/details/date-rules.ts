import { NUMBER_PATTERN, readNumber } from '../lexicon/en/number-words.ts';
import type { DetailRule } from './detail-rule.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const dateOf = (year: string | undefined, month: string, day: string | undefined): string => {
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const parts = [year ?? '-', String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
};

const FIGURE = /\d/;
const MONTH_HINT = /Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec/;
const ZONE = '(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|EES?T|MSK|IST|JST)\\b';

/** Dates and times of day. */
export const DATE_RULES: readonly DetailRule[] = [
  {
    kind: 'date',
    pattern: new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '', day }) => dateOf(year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '', day }) => dateOf(year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${MONTH}\\s+(?:of\\s+)?(?<year>\\d{4})\\b`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '' }) => dateOf(year, month, undefined),
  },
  {
    kind: 'date',
    pattern: /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b/g,
    needs: FIGURE,
    normalise: ({ year, month, day }) => `${year}-${month}-${day}`,
  },
  {
    kind: 'date',
    pattern: /(?<![\d./])(?<first>\d{1,2})(?<sign>[./])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?![\d/])/g,
    needs: FIGURE,
    normalise: dayOfFigures,
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN}) (?<unit>day|week|month|year)s? ago\\b`, 'gi'),
    needs: /\bago\b/i,
    normalise: ({ amount = '', unit = '' }) => {
      const count = readNumber(amount);
      return count === undefined ? undefined : `${count} ${unit.toLowerCase()}s ago`;
    },
  },
  {
    kind: 'date',
    pattern: /\b(?<which>last|this|next) (?<unit>week|month|year)\b(?!-)/gi,
    needs: /last|this|next/i,
    normalise: ({ which, unit }) => `${which} ${unit}`.toLowerCase(),
  },
  {
    kind: 'date',
    pattern: /\b(?<decade>(?:1[89]|20)\d0)['’]?s\b/g,
    needs: FIGURE,
    normalise: ({ decade }) => `${decade}s`,
  },
  {
    kind: 'date',
    pattern: /\b(?<from>(?:19|20)\d\d)[-–](?<to>\d\d)(?![\d-])\b/g,
    needs: FIGURE,
    normalise: ({ from, to }) => `${from}-${to}`,
  },
  {
    kind: 'date',
    pattern: /\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g,
    needs: /day/,
    normalise: ({ weekday }) => weekday?.toLowerCase(),
  },
  {
    kind: 'date',
    pattern: /\b(?<word>yesterday|today|tonight|tomorrow)\b(?!['’])/gi,
    needs: /day|morrow|night/i,
    normalise: ({ word }) => word?.toLowerCase(),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|by|until|last|this|next|of|from|early|late|mid-?)\\s)${MONTH}\\b(?!\\s+\\d)`,
      'g',
    ),
    needs: MONTH_HINT,
    normalise: ({ month = '' }) => dateOf(undefined, month, undefined),
  },
  {
    kind: 'date',
    pattern:
      /(?<=\b(?:in|since|by|until|of|from|to|and|after|before|during)\s|\bthe\s(?=\d{4}\s\p{Ll}))(?<year>(?:1[89]|20)\d\d)\b(?!,\d|[-–/]\d)/giu,
    needs: FIGURE,
    normalise: ({ year }) => year,
  },
  {
    kind: 'time',
    pattern: new RegExp(
      `\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s*(?<half>[ap]\\.m\\.|[ap]m\\b)(?:\\s(?<zone>${ZONE}))?`,
      'gi',
    ),
    needs: FIGURE,
    normalise: ({ hour, minute, half, zone }) => inZone(clock(Number(hour), minute, half), zone),
  },
  {
    kind: 'time',
    pattern: new RegExp(`\\b(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)\\b(?:\\s(?<zone>${ZONE}))?`, 'g'),
    needs: FIGURE,
    normalise: ({ hour, minute, zone }) => inZone(`${hour?.padStart(2, '0')}:${minute}`, zone),
  },
  {
    kind: 'time',
    pattern: new RegExp(`\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s(?<zone>${ZONE})`, 'g'),
    needs: FIGURE,
    normalise: ({ hour, minute, zone }) => inZone(`${hour}:${minute}`, zone),
  },
  {
    kind: 'time',
    pattern: /\b(?<hour>1[0-2]|\d) o['’]clock\b/g,
    needs: /clock/,
    // Morning or evening is not told.
    normalise: ({ hour }) => `${hour} o'clock`,
  },
  {
    kind: 'time',
    pattern: /\b(?<word>noon|midnight)\b/gi,
    needs: /noon|night/i,
    normalise: ({ word }) => (word?.toLowerCase() === 'noon' ? '12:00' : '00:00'),
  },
];

/** `29.07.2022`, and with strokes only what can't be read both ways. */
function dayOfFigures({ first = '', second = '', sign, year }: Readonly<Record<string, string | undefined>>) {
  const [one, other] = [Number(first), Number(second)];
  const isDayFirst = sign === '.' || one > 12;
  if (sign === '/' && one <= 12 && other <= 12 && one !== other) return undefined;
  const [day, month] = isDayFirst ? [one, other] : [other, one];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const inZone = (time: string | undefined, zone: string | undefined): string | undefined =>
  time !== undefined && zone ? `${time} ${zone}` : time;

function clock(hour: number, minute: string | undefined, half: string | undefined): string | undefined {
  if (hour > 12) return undefined;
  const hours = (hour % 12) + (/^p/i.test(half ?? '') ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}
