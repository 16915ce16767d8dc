import { countInOneWord, SCALES } from '../../statements/lexicon/en/number-words.ts';

/**
 * The value of a number word or figure (`three`, `1,200`, `$24bn`; with `billion` next, `24`) in plain digits;
 * `undefined` where it is none. Years are none: two events of one year have nothing in common. Nor is `one`, which
 * seldom counts.
 */
export function readQuantity(key: string, next = ''): string | undefined {
  const named = key === 'one' ? undefined : countInOneWord(key);
  const [, digits, scale = ''] = /^[$€£¥]?(\d+(?:\.\d+)?)(?:-?([a-z]+|%))?$/.exec(key) ?? [];
  const value = named ?? (digits === undefined ? undefined : Number(digits));
  if (value === undefined || (scale === '' && value >= 1900 && value < 2100)) return undefined;
  return String(value * (scaleOf(scale) ?? scaleOf(next) ?? 1));
}

/** Scales without which the weight of numbers in common was fitted. */
const UNWEIGHED_SCALES = new Set(['b', 'dozen', 'lakh', 'crore']);

const scaleOf = (word: string): number | undefined =>
  UNWEIGHED_SCALES.has(word) || !Object.hasOwn(SCALES, word) ? undefined : SCALES[word];
