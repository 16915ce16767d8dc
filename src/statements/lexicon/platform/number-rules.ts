import { anyOf } from '../any-of.ts';
import type { DetailRule } from '../language/detail-language.ts';
import { byLength, type Figures } from './figures.ts';
import { partsOfDates } from './parts-of-dates.ts';
import { isUnspaced } from './tags.ts';
import { unitsOf } from './units.ts';

/** Numbers, alone or with what they measure, and ranges of them. */
export function numberRules(lang: string, figures: Figures): readonly DetailRule[] {
  const { amount, digit, before, behind, hint, read } = figures;
  // `29日` is a day of a month as often as a number of days.
  const ofDates = partsOfDates(lang);
  const units = new Map([...unitsOf(lang)].filter(([word]) => !ofDates.has(word)));
  const unit = anyOf(byLength(units.keys()));
  const ends = isUnspaced(lang) ? '' : '(?!\\p{L})';
  const unitOf = (word: string): string => units.get(word.toLowerCase()) ?? word;
  return [
    {
      pattern: new RegExp(
        `${before}(?<from>${digit}+)[-–](?<to>${digit}+)(?:[\\s\\u00A0]?(?<unit>${unit})${ends})?${behind}(?!-)`,
        'giu',
      ),
      needs: hint,
      normalise: ({ from = '', to = '', unit: word }) => {
        const [first, last] = [read(from), read(to)];
        if (first === undefined || last === undefined || first >= last) return undefined;
        return [`${first}-${last}`, ...(word ? [unitOf(word)] : [])].join(' ');
      },
    },
    {
      pattern: new RegExp(`${before}(?<amount>${amount})[\\s\\u00A0-]?(?<unit>${unit})${ends}`, 'giu'),
      needs: hint,
      normalise: ({ amount: written = '', unit: word = '' }) => {
        const value = read(written);
        return value === undefined ? undefined : `${value} ${unitOf(word)}`;
      },
    },
    {
      pattern: new RegExp(
        `${before}(?<minus>(?<=\\s)[-−])?(?<amount>${amount})${behind}(?<stop>\\.\\s+\\p{L})?`,
        'giu',
      ),
      needs: hint,
      normalise: ({ minus, amount: written = '', stop }) => {
        // `3. Senat`
        if (stop && new RegExp(`^${digit}{1,2}$`, 'u').test(written)) return undefined;
        const value = read(written);
        return value === undefined ? undefined : String(minus ? -value : value);
      },
    },
  ];
}
