import type { UnitClass } from '../lexicon/language/signs.ts';
import { isA, type Unit } from './read-units.ts';

/**
 * What a unit weighs as: its class, or itself where its language weighs it so; `nothing` past the ends of a sentence.
 */
export function unitClass(unit: Unit | undefined): string {
  if (unit === undefined) return 'nothing';
  if (unit.kind === 'quotation') return 'quotation';
  if (unit.kind === 'sign') return classOfSign(unit.text);
  return unit.word.weighedAs ?? classOfContentWord(unit);
}

function classOfSign(text: string): UnitClass {
  if (text === ',') return 'comma';
  if (text === ':') return 'colon';
  if (/^[—–―-]$/.test(text)) return 'dash';
  if (/^[()[\]]$/.test(text)) return 'bracket';
  return /^[.!?;]$/.test(text) ? 'stop' : 'sign';
}

function classOfContentWord(unit: Unit): UnitClass {
  if (unit.capital) return 'capital';
  if (isA(unit, 'adverbForm')) return 'adverb';
  if (isA(unit, 'participleForm')) return 'participle';
  return /^\d/.test(unit.lower) ? 'number' : 'word';
}
