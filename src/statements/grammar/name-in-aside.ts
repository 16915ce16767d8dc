import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { Unit } from './read-units.ts';

/** Units of an aside, at most. */
const LONGEST_ASIDE = 20;

/** `“The vote” — and here Lee smiled — “is ours.”`: the name in what alone stands between two parts of a quotation. */
export function nameInAside(units: readonly Unit[], at: number): NounPhrase | undefined {
  return nameBetween(units, at) ?? nameBetween(units, startOfAside(units, at));
}

const DASH = /^(?:[—–]|--)$/;

/** The quotation before the aside that ends right before a unit, if any. */
function startOfAside(units: readonly Unit[], at: number): number {
  if (!DASH.test(units[at - 1]?.text ?? '')) return units.length;
  const quotation = units.slice(0, at - 1).findLastIndex(({ kind }) => kind === 'quotation');
  return quotation < 0 ? units.length : quotation;
}

/** The name in the aside that begins right behind a quotation. */
function nameBetween(units: readonly Unit[], quotation: number): NounPhrase | undefined {
  if (!DASH.test(units[quotation + 1]?.text ?? '')) return undefined;
  const from = quotation + 2;
  const length = units.slice(from, from + LONGEST_ASIDE).findIndex(({ kind }) => kind !== 'word');
  const isClosed = DASH.test(units[from + length]?.text ?? '') && units[from + length + 1]?.kind === 'quotation';
  if (length < 2 || !isClosed) return undefined;
  const name = units.slice(from, from + length).findIndex(({ capital }) => capital);
  const phrase = name < 0 ? undefined : nounPhraseStartingAt(units, from + name);
  return phrase?.kind === 'name' ? phrase : undefined;
}
