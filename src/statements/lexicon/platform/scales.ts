import { withSystem } from './tags.ts';

/** What a word behind a number multiplies it by, by the word in lower case: `Millionen`, `Mrd`, `万`. */
export function scalesOf(lang: string): ReadonlyMap<string, number> {
  const scales = new Map<string, number>(Object.entries(ADDED));
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(withSystem(lang, 'latn'), { notation: 'compact', compactDisplay });
    for (const value of VALUES) {
      const parts = format.formatToParts(value);
      const word = parts.find(({ type }) => type === 'compact')?.value.trim();
      const written = Number(parts.find(({ type }) => type === 'integer')?.value);
      if (word === undefined || !isTelling(word)) continue;
      scales.set(word.replace(/\.$/, '').toLowerCase(), value / written);
    }
  }
  return scales;
}

/** Numbers whose words show all the forms that a language has for one, two, few and many. */
const VALUES: readonly number[] = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e12].flatMap((scale) =>
  [1, 2, 3, 5].map((count) => count * scale),
);

/** A single Latin letter is short for too much. */
const isTelling = (word: string): boolean => !/^\p{Script=Latin}\.?$/u.test(word);

/** Short forms that newspapers use and the platform has not. */
const ADDED: Readonly<Record<string, number>> = { mio: 1e6, mrd: 1e9, mld: 1e9 };
