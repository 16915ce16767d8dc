import { withSystem } from './tags.ts';

/** What stands behind the year, month or day of a date right at the figure, and so for no number of years or days: `年`. */
export function partsOfDates(lang: string): ReadonlySet<string> {
  const parts = datePartsOf(lang, { year: 'numeric', month: 'long', day: 'numeric' });
  return new Set(
    parts.flatMap(({ type, value }, index) =>
      type === 'literal' && index > 0 && /^\p{L}/u.test(value) ? value.trim().toLowerCase() : [],
    ),
  );
}

/** How a language writes a day of July, in its parts. */
export function datePartsOf(
  lang: string,
  options: Intl.DateTimeFormatOptions,
  date = A_DAY,
): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(gregorian(lang), { timeZone: 'UTC', ...options }).formatToParts(date);
}

const A_DAY = new Date(Date.UTC(2022, 6, 29));

/** A tag that asks for the calendar and the figures that news in every language has beside its own. */
export const gregorian = (lang: string): string =>
  new Intl.Locale(withSystem(lang, 'latn'), { calendar: 'gregory' }).toString();
