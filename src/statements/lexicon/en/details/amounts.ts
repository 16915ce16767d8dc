import { readNumber } from '../number-words.ts';

/** The normal form of so much of a unit; `undefined` where it is no number. */
export function writeAmount(amount: string, unit: string | undefined): string | undefined {
  return writeRange(amount, undefined, unit);
}

/** The same of a range: `5-7 million` has its scale at its end. */
export function writeRange(amount: string, to: string | undefined, unit: string | undefined): string | undefined {
  const last = to === undefined ? undefined : readNumber(to);
  const scale = to?.replace(/^[\d.,]+/, '') ?? '';
  const first = readNumber(/[a-z]$/i.test(amount) ? amount.replace(/^half an?$/i, 'half') : amount + scale);
  if (first === undefined || unit === undefined) return undefined;
  const value = last === undefined ? `${first}` : `${first}-${last}`;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
