import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/read-units.ts';

/** `with Lee calling it “…”`, `footage of Lee saying “…”`, `a sign saying “…”`: the noun phrase right before the verb. */
export function subjectOfParticiple(units: readonly Unit[], last: number): FoundSource | undefined {
  const source = nounPhraseEndingAt(units, last);
  if (source === undefined || source.kind === 'pronoun') return undefined;
  const before = units[source.from - 1]?.lower ?? '';
  if (before === 'with') return { source, inverted: false };
  const of = units.slice(source.from, source.to).findIndex((unit) => unit.lower === 'of') + source.from;
  if (of > source.from && RECORDING.test(units[of - 1]?.lower ?? '')) {
    const shown = nounPhraseStartingAt(units, of + 1);
    if (shown) return { source: shown, inverted: false };
  }
  return SHOWN.test(units[last]?.lower ?? '') ? { source, inverted: false } : undefined;
}

/** What shows words that are nobody's in the sentence; a letter's are its sender's. */
const SHOWN = /^(?:signs?|shirts?|hats?|banners?|posters?|placards?|stickers?|billboards?|plaques?|caps?)$/;

/** What shows or plays somebody's words. */
const RECORDING = /^(?:footage|videos?|audio|recordings?|clips?|tapes?|images?|photos?)$/;

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

/** The source of a verb of report; inverted where it follows the verb. */
export interface FoundSource {
  readonly source: NounPhrase | null;
  readonly inverted: boolean;
  /** Where the phrase of report begins, if before its verb: `declined to say`. */
  readonly cueFrom?: number;
}
