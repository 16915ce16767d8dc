import { anyOf } from '../any-of.ts';
import type { DetailRule } from '../language/detail-language.ts';
import { currenciesOf } from './currencies.ts';
import { byLength, type Figures } from './figures.ts';
import { isUnspaced } from './tags.ts';

/** Sums of money: `12 Euro`, `1,2 Mrd. €`, `US$ 12`, `5000円`. */
export function moneyRules(lang: string, { amount, before, hint, read, digit }: Figures): readonly DetailRule[] {
  const { words, signs } = currenciesOf(lang);
  const word = anyOf(byLength(words.keys()));
  const sign = anyOf(byLength(signs.keys()));
  const ends = isUnspaced(lang) ? '' : '(?!\\p{L})';
  const range = `(?<amount>${amount})(?:[-–](?<to>${amount}))?`;
  const normalise = (found: Readonly<Record<string, string | undefined>>) => {
    const { amount: written = '', to, word: name = '', sign: symbol = '', join } = found;
    // `3 de dólares` counts no dollars, `3 millones de dólares` does.
    if (join && new RegExp(`^${digit}+$`, 'u').test(written)) return undefined;
    const [first, last] = [read(written), to === undefined ? undefined : read(to)];
    const code = words.get(name.toLowerCase()) ?? signs.get(symbol);
    if (first === undefined || code === undefined) return undefined;
    return `${last === undefined ? first : `${first}-${last}`} ${code}`;
  };
  return [
    {
      pattern: new RegExp(`${before}${range}[\\s\\u00A0-]?(?<join>(?:de|di|d['’])\\s?)?(?<word>${word})${ends}`, 'giu'),
      needs: hint,
      normalise,
    },
    {
      pattern: new RegExp(`${before}${range}[\\s\\u00A0\\u202F]?(?<sign>${sign})(?!\\p{L})`, 'giu'),
      needs: hint,
      normalise,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?<sign>${sign})[\\s\\u00A0]?${range}(?!\\p{N})`, 'giu'),
      needs: hint,
      normalise,
    },
  ];
}
