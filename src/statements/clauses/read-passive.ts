import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/read-units.ts';
import type { FoundSource } from './find-source.ts';

/** `X was quoted as saying` has its own subject; `reported by X` names it after. */
export function readPassive(units: readonly Unit[], index: number, last: number): FoundSource | undefined {
  const next = units[index + 1]?.lower;
  if (next === 'by' && !isSayingBehind(units, index))
    return { source: nounPhraseStartingAt(units, index + 2) ?? null, inverted: false };
  const by = byBehindQuotation(units, index);
  if (by !== undefined) return { source: nounPhraseStartingAt(units, by + 1) ?? null, inverted: false };
  if (isSayingBehind(units, index)) {
    return { source: nounPhraseEndingAt(units, last) ?? null, inverted: false };
  }
  return undefined;
}

/** `called “…” by Lee`, `described as “…” by Lee` */
function byBehindQuotation(units: readonly Unit[], index: number): number | undefined {
  const quotation = units.slice(index + 1, index + 5).findIndex(({ kind }) => kind === 'quotation');
  const by = index + quotation + 2;
  return quotation >= 0 && units[by]?.lower === 'by' ? by : undefined;
}

/** `quoted as saying`, `quoted by the Herald as saying` */
function isSayingBehind(units: readonly Unit[], index: number): boolean {
  const as = units.slice(index, index + 8).findIndex((unit) => unit.lower === 'as');
  return as > 0 && units[index + as + 1]?.lower === 'saying';
}
