import { withSystem } from './tags.ts';

/** The normal form of a unit, by each of its words in lower case. */
export function unitsOf(lang: string): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const [unit, normal] of Object.entries(UNITS)) {
    const long = new Intl.NumberFormat(withSystem(lang, 'latn'), { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of COUNTS) {
      const word = long.formatToParts(count).find(({ type }) => type === 'unit')?.value;
      if (word !== undefined) units.set(word.trim().toLowerCase(), normal);
    }
  }
  for (const span of SPANS) {
    for (const word of inflected(lang, span)) units.set(word.toLowerCase(), `${span}s`);
  }
  for (const [short, normal] of Object.entries(SHORT)) units.set(short, normal);
  return units;
}

/** Counts that show all the forms that a language has for one, two, few and many. */
export const COUNTS: readonly number[] = [1, 2, 3, 5, 11, 21, 100, 1.5];

/** The platform's units, and their normal forms. */
const UNITS: Readonly<Record<string, string>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  kilometer: 'km',
  kilogram: 'kg',
  meter: 'meters',
  centimeter: 'centimeters',
  foot: 'feet',
  mile: 'miles',
  hectare: 'hectares',
  acre: 'acres',
  liter: 'liters',
};

/** Written alike everywhere. */
const SHORT: Readonly<Record<string, string>> = { km: 'km', kg: 'kg', ha: 'hectares', cm: 'centimeters' };

const SPANS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** The words of a span behind a preposition, where a single word stands there: `Tagen` in `vor 3 Tagen`. */
function inflected(lang: string, span: (typeof SPANS)[number]): readonly string[] {
  const format = new Intl.RelativeTimeFormat(withSystem(lang, 'latn'));
  return COUNTS.flatMap((count) => [-count, count]).flatMap((count) => {
    const parts = format.formatToParts(count, span);
    const before = parts[0]?.type === 'literal' ? parts[0].value.trim() : '';
    const behind = parts.at(-1)?.type === 'literal' ? (parts.at(-1)?.value.trim() ?? '') : '';
    return before !== '' && /^\p{L}+$/u.test(behind) ? [behind] : [];
  });
}
