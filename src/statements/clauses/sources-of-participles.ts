import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';

/** `with Lee calling it “…”`, `footage of Lee saying “…”`, `a sign saying “…”`: the noun phrase right before the verb. */
export function subjectOfParticiple(units: readonly Unit[], last: number): FoundSource | undefined {
  const source = nounPhraseEndingAt(units, last);
  if (source === undefined || source.kind === 'pronoun') return undefined;
  if (isA(units[source.from - 1], 'withWord')) return { source, inverted: false };
  const of = units.slice(source.from, source.to).findIndex((unit) => isA(unit, 'ofWord')) + source.from;
  if (of > source.from && isA(units[of - 1], 'recording')) {
    const shown = nounPhraseStartingAt(units, of + 1);
    if (shown) return { source: shown, inverted: false };
  }
  return isA(units[last], 'showsWords') ? { source, inverted: false } : undefined;
}

/** `X was quoted as saying` has its own subject; `reported by X` names it after. */
export function readPassive(units: readonly Unit[], index: number, last: number): FoundSource | undefined {
  if (isA(units[index + 1], 'byWord') && !isSayingBehind(units, index))
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
  return quotation >= 0 && isA(units[by], 'byWord') ? by : undefined;
}

/** `quoted as saying`, `quoted by the Herald as saying` */
function isSayingBehind(units: readonly Unit[], index: number): boolean {
  const as = units.slice(index, index + 8).findIndex((unit) => isA(unit, 'asWord'));
  return as > 0 && isA(units[index + as + 1], 'sayingWord');
}

/** The source of a verb of report; inverted where it follows the verb. */
export interface FoundSource {
  readonly source: NounPhrase | null;
  readonly inverted: boolean;
  /** Where the phrase of report begins, if before its verb: `declined to say`. */
  readonly cueFrom?: number;
}
