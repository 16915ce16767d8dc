import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/en/function-words.ts';
import type { UnitClass } from '../lexicon/en/unit-classes.ts';
import type { Unit } from './read-units.ts';

/** The class of a unit; `nothing` past the ends of a sentence. */
export function unitClass(unit: Unit | undefined): UnitClass {
  if (unit === undefined) return 'nothing';
  if (unit.kind === 'quotation') return 'quotation';
  if (unit.kind === 'sign') return classOfSign(unit.text);
  return classOfFunctionWord(unit.lower) ?? classOfContentWord(unit);
}

function classOfSign(text: string): UnitClass {
  if (text === ',') return 'comma';
  if (text === ':') return 'colon';
  if (/^[—–―-]$/.test(text)) return 'dash';
  if (/^[()[\]]$/.test(text)) return 'bracket';
  return /^[.!?;]$/.test(text) ? 'stop' : 'sign';
}

const PREPOSITION_CLASSES = ['about', 'of', 'for', 'on', 'in', 'as', 'against', 'with', 'by', 'at', 'from'] as const;

const WORD_CLASSES: readonly (readonly [UnitClass, (lower: string) => boolean])[] = [
  ['object', (lower) => /^(?:him|them|me|us)$/.test(lower)],
  ['pronoun', (lower) => /^(?:i|we|you|he|she|it|they|everyone|nobody|someone|somebody|everybody)$/.test(lower)],
  ['that', (lower) => lower === 'that'],
  ['to', (lower) => lower === 'to'],
  ['question word', (lower) => /^(?:if|whether|what|how|why|when|where|who|which)$/.test(lower)],
  ['preposition', (lower) => PREPOSITIONS.has(lower)],
  ['possessive', (lower) => POSSESSIVES.has(lower)],
  ['determiner', (lower) => DETERMINERS.has(lower)],
  ['conjunction', (lower) => /^(?:and|but|or)$/.test(lower)],
  ['opener', (lower) => CLAUSE_OPENERS.has(lower)],
  ['pronoun', (lower) => SUBJECT_PRONOUNS.has(lower)],
  ['day', (lower) => WEEKDAYS.has(lower)],
  ['auxiliary', (lower) => AUXILIARIES.has(lower)],
];

const classOfFunctionWord = (lower: string): UnitClass | undefined =>
  PREPOSITION_CLASSES.find((word) => word === lower) ?? WORD_CLASSES.find(([, isOne]) => isOne(lower))?.[0];

function classOfContentWord({ lower, capital }: Unit): UnitClass {
  if (capital) return 'capital';
  if (/ly$/.test(lower)) return 'adverb';
  if (/(?:ed|ing)$/.test(lower)) return 'participle';
  return /^\d/.test(lower) ? 'number' : 'word';
}
