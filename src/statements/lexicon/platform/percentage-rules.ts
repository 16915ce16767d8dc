import { anyOf } from '../any-of.ts';
import type { DetailRule } from '../language/detail-language.ts';
import { byLength, type Figures } from './figures.ts';
import { isUnspaced, subtagOf, withSystem } from './tags.ts';
import { COUNTS } from './units.ts';

/** Parts of a hundred: `12 %`, `12 Prozent`, `%12`. */
export function percentageRules(lang: string, { amount, before, hint, read, digit }: Figures): readonly DetailRule[] {
  const words = anyOf(byLength(wordsOf(lang)));
  const ends = isUnspaced(lang) ? '' : '(?!\\p{L})';
  const normalise = ({ amount: written = '', to }: Readonly<Record<string, string | undefined>>) => {
    const [first, last] = [read(written), to === undefined ? undefined : read(to)];
    if (first === undefined) return undefined;
    return last === undefined ? `${first}%` : `${first}-${last}%`;
  };
  return [
    {
      pattern: new RegExp(
        `${before}(?<amount>${amount})(?:[-–](?<to>${digit}+))?(?:[\\s\\u00A0\\u202F\\u200E\\u200F]?[%٪％]|[\\s\\u00A0-]?${words}${ends})`,
        'giu',
      ),
      needs: hint,
      normalise,
    },
    {
      pattern: new RegExp(`(?<!\\p{N}\\s?)(?:[%٪]|(?<!\\p{L})${words}\\s)(?<amount>${amount})(?!\\p{N})`, 'giu'),
      needs: hint,
      normalise,
    },
  ];
}

/** The word for it in all its forms, beside the sign. */
function wordsOf(lang: string): readonly string[] {
  const format = new Intl.NumberFormat(withSystem(lang, 'latn'), {
    style: 'unit',
    unit: 'percent',
    unitDisplay: 'long',
  });
  const forms = COUNTS.flatMap((count) =>
    format.formatToParts(count).flatMap(({ type, value }) => (type === 'unit' ? value.trim() : [])),
  );
  return [...new Set([...forms, ...(ADDED[subtagOf(lang)] ?? [])])].filter((word) => /\p{L}/u.test(word));
}

/** What newspapers write and the platform does not. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  da: ['pct'],
  it: ['per cento'],
  pl: ['proc'],
};
