import { findNamedDetails } from './named-details.ts';
import { NUMBER_HINT, NUMBER_PATTERN, readNumber } from './number-words.ts';
import { placeDates } from './place-dates.ts';
import type { Detail } from './report.ts';

/** One kind of particular: how it is written, and its normal form (`undefined` where it is none after all). */
interface Rule {
  readonly kind: Detail['kind'];
  readonly pattern: RegExp;
  /** What a text has to hold for the pattern to find anything: a quick look that spares most texts the slow one. */
  readonly needs: RegExp;
  readonly normalise: (found: Readonly<Record<string, string | undefined>>) => string | undefined;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  rouble: 'RUB',
  ruble: 'RUB',
};
const MEASURES =
  'second|minute|hour|day|week|month|year|decade|mile|kilometer|kilometre|foot|feet|ton|tonne|acre|people|person|vote|seat|point|time|death|soldier|troop|prisoner|delegate';

const dateOf = (year: string | undefined, month: string, day: string | undefined): string => {
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const parts = [year ?? '-', String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
};

const FIGURE = /\d/;
const MONTH_HINT = /Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec/;

/** In order of precedence: what an earlier rule has taken, a later one leaves alone. */
const RULES: readonly Rule[] = [
  {
    kind: 'date',
    pattern: new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
    needs: MONTH_HINT,
    normalise: ({ year, month = '', day }) => dateOf(year, month, day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+(?<year>\\d{4}))?`, 'g'),
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
    pattern: /(?<=\b(?:in|since|by|until|of|from|to|and)\s)(?<year>(?:1[89]|20)\d\d)\b(?!,\d)/g,
    needs: FIGURE,
    normalise: ({ year }) => year,
  },
  {
    kind: 'time',
    pattern: /\b(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s*(?<half>a\.m\.|p\.m\.|am\b|pm\b)/gi,
    needs: FIGURE,
    normalise: ({ hour, minute, half }) => clock(Number(hour), minute, half),
  },
  {
    kind: 'time',
    pattern: /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b/g,
    needs: FIGURE,
    normalise: ({ hour, minute }) => `${hour?.padStart(2, '0')}:${minute}`,
  },
  {
    kind: 'time',
    pattern: /\b(?<word>noon|midnight)\b/gi,
    needs: /noon|night/i,
    normalise: ({ word }) => (word?.toLowerCase() === 'noon' ? '12:00' : '00:00'),
  },
  {
    kind: 'money',
    pattern: new RegExp(`(?:US|A|C)?(?<sign>[$€£¥])\\s?(?<amount>${NUMBER_PATTERN})`, 'gi'),
    needs: /[$€£¥]/,
    normalise: ({ sign = '', amount = '' }) => amounted(amount, CURRENCIES[sign]),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `\\b(?<amount>${NUMBER_PATTERN})\\s(?:US\\s)?(?<word>dollar|euro|pound|yen|rouble|ruble)s?\\b`,
      'gi',
    ),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', word = '' }) => amounted(amount, CURRENCIES[word.toLowerCase()]),
  },
  {
    kind: 'percentage',
    pattern: new RegExp(
      `\\b(?<amount>${NUMBER_PATTERN})(?:\\s?%|[\\s-](?:percentage points?|percent|per cent)\\b)`,
      'gi',
    ),
    needs: NUMBER_HINT,
    normalise: ({ amount = '' }) => amounted(amount, '%'),
  },
  {
    kind: 'number',
    pattern: new RegExp(`\\b(?<amount>${NUMBER_PATTERN})[\\s-](?<measure>${MEASURES})s?\\b`, 'gi'),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', measure = '' }) => amounted(amount, plural(measure.toLowerCase())),
  },
  {
    kind: 'number',
    pattern: new RegExp(`(?<![\\p{L}\\d.,-])(?<amount>${NUMBER_PATTERN})(?![\\p{L}\\d]|[.,]\\d|-\\p{L})`, 'giu'),
    needs: NUMBER_HINT,
    normalise: ({ amount = '' }) => (/^one$/i.test(amount) ? undefined : readNumber(amount)?.toString()),
  },
];

/**
 * The checkable particulars of a statement's text, with offsets into that text; numbers and dates for English only.
 * Where the day of the report is known, weekdays and `yesterday` become days of the calendar.
 */
export function findDetails(text: string, lang: string, published?: string): Detail[] {
  const found: Detail[] = [];
  const rules = /^en\b/i.test(lang) ? RULES : [];
  for (const { kind, pattern, needs, normalise } of rules) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((detail) => detail.start < span.end && span.start < detail.end)) continue;
      const value = normalise(match.groups ?? {});
      if (value !== undefined) found.push({ ...span, kind, text: match[0], value });
    }
  }
  const named = /^en\b/i.test(lang) ? findNamedDetails(text) : [];
  const free = named.filter((name) => !found.some((detail) => detail.start < name.end && name.start < detail.end));
  return placeDates([...found, ...free], text, published).sort((a, b) => a.start - b.start);
}

function amounted(amount: string, unit: string | undefined): string | undefined {
  const value = readNumber(amount);
  if (value === undefined || unit === undefined) return undefined;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

function clock(hour: number, minute: string | undefined, half: string | undefined): string | undefined {
  if (hour > 12) return undefined;
  const hours = (hour % 12) + (/^p/i.test(half ?? '') ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

function plural(measure: string): string {
  if (measure === 'person') return 'people';
  if (measure === 'foot') return 'feet';
  return /^(?:people|feet)$/.test(measure) ? measure : `${measure}s`;
}
