import { anyOf } from '../any-of.ts';
import type { DetailRule } from '../language/detail-language.ts';
import type { Figures } from './figures.ts';
import { isUnspaced, withSystem } from './tags.ts';
import { COUNTS } from './units.ts';

/** `gestern`, `letzte Woche`, `vor 3 Tagen`. */
export function relativeDateRules(lang: string, { amount, before, hint, read }: Figures): readonly DetailRule[] {
  const alone = isUnspaced(lang) ? '' : '(?!\\p{L})';
  const words = relativeWords(lang);
  const word = anyOf([...words.keys()]);
  return [
    {
      pattern: new RegExp(`(?<!\\p{L})(?<word>${word})${alone}`, 'giu'),
      needs: new RegExp(word, 'iu'),
      normalise: ({ word: written = '' }) => words.get(written.toLowerCase().replaceAll("'", '’')),
    },
    ...(['day', 'week', 'month', 'year'] as const).map(
      (unit): DetailRule => ({
        pattern: new RegExp(patternAgo(lang, unit, { amount, before }), 'giu'),
        needs: hint,
        normalise: ({ amount: written = '' }) => {
          const count = read(written);
          return count === undefined ? undefined : `${count} ${unit}s ago`;
        },
      }),
    ),
  ];
}

/**
 * Yesterday and today, the last and the next week, month and year. A word for tomorrow is left out: in many languages it
 * is the morning too, and in Hindi yesterday.
 */
function relativeWords(lang: string): ReadonlyMap<string, string> {
  const format = new Intl.RelativeTimeFormat(withSystem(lang, 'latn'), { numeric: 'auto' });
  const written = (count: number, unit: Intl.RelativeTimeFormatUnit): string =>
    format.format(count, unit).toLowerCase().replaceAll("'", '’');
  const words = new Map<string, string>();
  for (const unit of ['week', 'month', 'year'] as const) {
    for (const [index, which] of ['last', 'this', 'next'].entries())
      words.set(written(index - 1, unit), `${which} ${unit}`);
  }
  words.set(written(0, 'day'), 'today');
  if (written(-1, 'day') !== written(1, 'day')) words.set(written(-1, 'day'), 'yesterday');
  return new Map([...words].filter(([word]) => !/\p{N}/u.test(word)));
}

/** What stands before and behind a count of spans that have gone by, in all its forms. */
function patternAgo(
  lang: string,
  unit: Intl.RelativeTimeFormatUnit,
  { amount, before }: Pick<Figures, 'amount' | 'before'>,
): string {
  const format = new Intl.RelativeTimeFormat(withSystem(lang, 'latn'), { numeric: 'always' });
  const forms = COUNTS.map((count) => {
    const parts = format.formatToParts(-count, unit);
    const at = parts.findIndex(({ type }) => type === 'integer');
    const literal = (part: Intl.RelativeTimeFormatPart | undefined): string =>
      part?.type === 'literal' ? part.value : '';
    return { ahead: at > 0 ? literal(parts[at - 1]) : '', behind: literal(parts.at(-1)) };
  });
  const ahead = anyOf([...new Set(forms.map((form) => form.ahead.trim()))]);
  const behind = anyOf([...new Set(forms.map((form) => form.behind.trim()))].filter((word) => word !== ''));
  const isAhead = forms.some((form) => form.ahead.trim() !== '');
  const start = isAhead ? `(?<!\\p{L})${ahead}\\s?` : before;
  return `${start}(?<amount>${amount})[\\s\\u00A0]?${behind}${isUnspaced(lang) ? '' : '(?!\\p{L})'}`;
}
