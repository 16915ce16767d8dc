import { isA, type Unit } from './read-units.ts';

/** Whether a word can be part of a noun phrase other than as its determiner. */
export function isNounLike(unit: Unit): boolean {
  if (unit.kind !== 'word') return unit.text === '-';
  if (unit.capital && isA(unit, 'nameToo')) return true;
  if (/^\p{Lu}{2,}$/u.test(unit.text)) return true;
  if (isA(unit, 'smallWord')) return false;
  if (unit.capital && unit.text.length > 1) return true;
  return !isA(unit, 'adverbForm') || isA(unit, 'nounInAdverbForm');
}
