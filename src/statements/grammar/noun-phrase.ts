import { isA, type Unit } from './read-units.ts';
import { isNameJoin, isOutletFigure, isOutletNumber } from './words-in-phrases.ts';

/** The noun phrase between two unit indices, with the proper name in it. */
export function phraseOf(units: readonly Unit[], from: number, to: number): NounPhrase {
  const name = isA(units[from], 'indefinite') ? nameCalled(units, from, to) : trailingName(units, from, to);
  return { kind: name ? 'name' : 'description', from, to, name };
}

/** `Ann Lee` in `an engineer named Ann Lee`. */
function nameCalled(units: readonly Unit[], from: number, to: number): NounPhrase['name'] {
  const name = trailingName(units, from, to);
  return name && isA(units[name.from - 1], 'calledWord') ? name : null;
}

/** The capitalised words at the end of a phrase, if its last word is one. */
function trailingName(units: readonly Unit[], from: number, to: number): NounPhrase['name'] {
  const last = units[to - 1];
  if (last === undefined || isA(last, 'determiner') || !(last.capital || isOutletNumber(units, to - 1))) return null;
  if (isNounAlone(units, from, to)) return null;
  if (from === 0 && to === 1 && (isA(last, 'personNoun') || isA(last, 'part'))) return null;
  let start = last.capital ? to - 1 : to - 2;
  const joins = (at: number): boolean => at > from && (isNameJoin(units, at) || isOutletFigure(units, at));
  while (start > from && (units[start - 1]?.capital || joins(start - 1))) start--;
  while (start < to - 1 && isA(units[start], 'smallWord')) start++;
  return { from: start, to };
}

/** `der Richter` and `die alte Mühle`, where all nouns have capitals: one alone behind a determiner. */
function isNounAlone(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (first?.lexicon.tables.nounsHaveCapitals !== true || !isA(first, 'determiner')) return false;
  return units.slice(from + 1, to).filter(({ capital }) => capital).length === 1;
}

/** A stretch of units that can stand for somebody. */
export interface NounPhrase {
  readonly kind: 'name' | 'description' | 'pronoun';
  /** Index of the first unit, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The proper name in it, where there is one: unit indices. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** The names before the last, where several are one subject: `Lee` in `Lee and Gray`. */
  readonly others?: readonly NounPhrase[];
}

/** The noun that a noun phrase is about: `spokesman` in `a spokesman for the board`. */
export function headOfPhrase(units: readonly Unit[], { from, to }: NounPhrase): Unit | undefined {
  const words = units.slice(from, to);
  const preposition = words.findIndex((unit, index) => index > 0 && isA(unit, 'phrasePreposition'));
  return words.at(preposition < 0 ? -1 : preposition - 1);
}
