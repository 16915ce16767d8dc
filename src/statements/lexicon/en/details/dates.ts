import { DATES_IN_FIGURES, ISO_DATES } from '../../language/dates-in-figures.ts';
import type { DetailRule } from '../../language/detail-language.ts';
import { NUMBER_PATTERN, readNumber } from '../number-words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const MONTH_HINT = /Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec/;
const FIGURE = /\d/;

/** Days, months, years and spans of them. */
export const DATES: readonly DetailRule[] = [
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '', day }) => dateOf(year, month, day),
  },
  {
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '', day }) => dateOf(year, month, day),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(?:of\\s+)?(?<year>\\d{4})\\b`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '' }) => dateOf(year, month, undefined),
  },
  {
    pattern: new RegExp(`\\b(?<year>(?:19|20)\\d\\d) ${MONTH}(?! \\d)`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '' }) => dateOf(year, month, undefined),
  },
  ISO_DATES,
  DATES_IN_FIGURES,
  {
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN}) (?<unit>day|week|month|year)s? ago\\b`, 'gi'),
    needs: /\bago\b/i,
    normalise: ({ amount = '', unit = '' }) => {
      const count = readNumber(amount);
      return count === undefined ? undefined : `${count} ${unit.toLowerCase()}s ago`;
    },
  },
  {
    pattern: /\b(?<which>last|this|next) (?<unit>week|month|year)\b(?!-)/gi,
    needs: /last|this|next/i,
    normalise: ({ which, unit }) => `${which} ${unit}`.toLowerCase(),
  },
  {
    pattern: /\b(?<decade>(?:1[89]|20)\d0)['’]?s\b/g,
    needs: FIGURE,
    normalise: ({ decade }) => `${decade}s`,
  },
  {
    pattern: /\b(?<from>(?:19|20)\d\d)[-–](?<to>\d\d)(?![\d-])\b/g,
    needs: FIGURE,
    normalise: ({ from, to }) => `${from}-${to}`,
  },
  {
    pattern: /\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g,
    needs: /day/,
    normalise: ({ weekday }) => weekday?.toLowerCase(),
  },
  {
    pattern: /\b(?<word>yesterday|today|tonight|tomorrow)\b(?!['’])/gi,
    needs: /day|morrow|night/i,
    normalise: ({ word }) => word?.toLowerCase(),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|by|until|last|this|next|of|from|early|late|mid-?)\\s)${MONTH}\\b(?!\\s+\\d)`,
      'g',
    ),
    needs: MONTH_HINT,
    normalise: ({ month = '' }) => dateOf(undefined, month, undefined),
  },
  {
    pattern:
      /(?<=\b(?:in|since|by|until|of|from|to|and|after|before|during)\s|\bthe\s(?=\d{4}\s\p{Ll}))(?<year>(?:1[89]|20)\d\d)\b(?!,\d|[-–/]\d)/giu,
    needs: FIGURE,
    normalise: ({ year }) => year,
  },
];

function dateOf(year: string | undefined, month: string, day: string | undefined): string {
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const parts = [year ?? '-', String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}
