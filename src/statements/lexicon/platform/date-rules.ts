import { WEEKDAYS } from '../../../report/weekdays.ts';
import { anyOf } from '../any-of.ts';
import type { DetailRule } from '../language/detail-language.ts';
import { byLength, type Figures } from './figures.ts';
import { datePartsOf } from './parts-of-dates.ts';
import { relativeDateRules } from './relative-date-rules.ts';
import { isUnspaced } from './tags.ts';

/** Days, months and years, weekdays, and days told from today. */
export function dateRules(lang: string, figures: Figures): readonly DetailRule[] {
  const { digit, hint, readPlain } = figures;
  const months = monthsOf(lang);
  const month = anyOf(byLength(months.keys()));
  const alone = isUnspaced(lang) ? '' : '(?!\\p{L})';
  const year = `(?<year>(?:1[5-9]|2[01])\\d\\d|${digit}{4})(?!${digit})`;
  const normalise = ({ day, month: word = '', year: written }: Readonly<Record<string, string | undefined>>) =>
    writeDate({
      year: written && readPlain(written),
      month: months.get(word.toLowerCase()) ?? readPlain(word.replaceAll(/[^\p{Nd}]/gu, '')),
      day: day && readPlain(day),
    });
  const rule = (pattern: string, needs: RegExp): DetailRule => ({
    pattern: new RegExp(pattern, 'giu'),
    needs,
    normalise,
  });
  const named = new RegExp(month, 'iu');
  const weekdays = weekdaysOf(lang);
  const weekday = anyOf(byLength(weekdays.keys()));
  const edge = `(?<![\\p{L}\\p{N}.,/-])`;
  return [
    ...inFigures(lang, digit).map((pattern) => rule(pattern, hint)),
    rule(`${edge}(?<day>${digit}{1,2})${DAY_END}(?<month>${month})${alone}(?:\\.?${YEAR_JOIN}${year})?`, named),
    rule(`(?<!\\p{L})(?<month>${month})\\.?\\s(?<day>${digit}{1,2})(?!${digit}|[.,]${digit})(?:,?\\s${year})?`, named),
    rule(`(?<!\\p{L})(?<month>${month})\\.?${YEAR_JOIN}${year}`, named),
    rule(`${edge}${year}(?:\\s|\\.\\s)(?<month>${month})${alone}(?:\\s(?<day>${digit}{1,2})(?!${digit}))?`, named),
    ...shortDates(lang, digit, readPlain),
    {
      pattern: new RegExp(`(?<!\\p{L})(?<weekday>${weekday})${alone}`, 'giu'),
      needs: new RegExp(weekday, 'iu'),
      normalise: ({ weekday: name = '' }) => weekdays.get(name.toLowerCase()),
    },
    ...relativeDateRules(lang, figures),
  ];
}

/** Between a day and its month: `3. Mai`, `1er mai`, `3 de mayo`, `3 במאי`. */
const DAY_END = "(?:\\.|er|re|º|°|ª|-?го)?[\\s\\u00A0]+(?:de[\\s\\u00A0]+|d’|d'|ב)?";
/** Between a month and its year: `May 2022`, `mayo de 2022`, `mai, 2022`. */
const YEAR_JOIN = '(?:,)?[\\s\\u00A0]+(?:de[\\s\\u00A0]+|del[\\s\\u00A0]+|năm[\\s\\u00A0]+)?';

interface DateParts {
  readonly year: number | '' | undefined;
  readonly month: number;
  readonly day: number | '' | undefined;
}

function writeDate({ year, month, day }: DateParts): string | undefined {
  if (!(month >= 1 && month <= 12) || (day && day > 31) || day === 0) return undefined;
  if (year && (year < 1500 || year > 2199)) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [year || '-', two(month), ...(day ? [two(day)] : [])].join('-');
}

/** The number of each month, by its names alone and within a date, in lower case. */
function monthsOf(lang: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (let index = 0; index < 12; index++) {
    const date = new Date(Date.UTC(2022, index, 15));
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }] as const) {
        const written = datePartsOf(lang, options, date).find(({ type }) => type === 'month')?.value;
        const name = written?.toLowerCase().replace(/[.॰]$/u, '') ?? '';
        if (/\p{L}{2}/u.test(name) || (isUnspaced(lang) && /\p{L}/u.test(name))) months.set(name, index + 1);
      }
    }
  }
  return months;
}

function weekdaysOf(lang: string): ReadonlyMap<string, string> {
  // 2022-07-31 was a Sunday.
  return new Map(
    WEEKDAYS.map((weekday, index) => {
      const date = new Date(Date.UTC(2022, 6, 31 + index));
      const name =
        datePartsOf(lang, { weekday: 'long' }, date).find(({ type }) => type === 'weekday')?.value ?? weekday;
      return [name.toLowerCase(), weekday] as const;
    }),
  );
}

/** `2022年7月29日`, `7월 29일`: dates whose month is a figure and the sign behind it. */
function inFigures(lang: string, digit: string): readonly string[] {
  const parts = datePartsOf(lang, { year: 'numeric', month: 'long', day: 'numeric' });
  const signOf = (type: string): string => {
    const at = parts.findIndex((part) => part.type === type);
    const own = parts[at]?.value.replace(/^\d+/, '') ?? '';
    const behind = parts[at + 1]?.type === 'literal' ? (parts[at + 1]?.value.trim() ?? '') : '';
    return own || behind;
  };
  const [year, month, day] = [signOf('year'), signOf('month'), signOf('day')];
  if (!isUnspaced(lang) || !/^\p{L}$/u.test(month)) return [];
  const [inYear, inMonth, inDay] = [4, 2, 2].map((most) => `${digit}{1,${most}}`);
  return [
    `(?:(?<year>${inYear})${year}\\s?)?(?<month>${inMonth})${month}\\s?(?<day>${inDay})${day}`,
    `(?<year>${inYear})${year}\\s?(?<month>${inMonth})${month}`,
  ];
}

/** `29.07.2022`, `29/7/2022` in the order that the language has; without a year only behind full stops: `29.7.` */
function shortDates(lang: string, digit: string, readPlain: Figures['readPlain']): readonly DetailRule[] {
  const order = datePartsOf(lang, { dateStyle: 'short' }).map(({ type }) => type);
  const isMonthFirst = order.indexOf('month') < order.indexOf('day');
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{N}./])(?<first>${digit}{1,2})(?<sign>[./])\\s?(?<second>${digit}{1,2})\\k<sign>\\s?(?<year>${digit}{4})(?![\\p{N}/])`,
        'gu',
      ),
      needs: /\p{N}/u,
      normalise: ({ first = '', second = '', sign, year = '' }) => {
        const [one, other] = [readPlain(first), readPlain(second)];
        const [day, month] = isMonthFirst && sign === '/' && other > 12 ? [other, one] : [one, other];
        // A language that puts the year or the month first leaves strokes open to both orders.
        if (isMonthFirst && sign === '/' && one <= 12 && other <= 12 && one !== other) return undefined;
        return writeDate({ year: readPlain(year), month, day });
      },
    },
  ];
}
