import { cueFormOf } from '../lexicon/en/cue-verbs.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon/en/function-words.ts';
import { isNounLike, isSmallWord } from './noun-words.ts';
import type { Unit } from './read-units.ts';

/** `previously` and `first` in `a previously unknown email` and `the first lady`. */
export function isInnerAdverb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit?.kind !== 'word' || unit.capital || !/ly$|^(?:first|last|only|once|now|then)$/.test(unit.lower))
    return false;
  return DETERMINERS.has(units[index - 1]?.lower ?? '') && next?.kind === 'word' && isNounLike(next);
}

/** `tweet` in `an early tweet`: no verb, as its subject would be one that takes an -s. */
export function isSingularNoun(units: readonly Unit[], first: number, index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.capital || cueFormOf(unit.lower)?.form !== 'base') return false;
  return /^(?:an?|another|this|that|each|every)$/.test(units[first]?.lower ?? '') && isNounLike(unit);
}

/** `says`, `said`, but not `state` or `report`, which are nouns too. */
export function isInflectedCue({ lower }: Unit): boolean {
  const form = cueFormOf(lower)?.form;
  return form !== undefined && form !== 'base';
}

/** `presidential nominee` in `Democratic presidential nominee Hillary Clinton`. */
export function leadsToName(units: readonly Unit[], index: number): boolean {
  for (let ahead = index; ahead < index + 4; ahead++) {
    const unit = units[ahead];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (unit.capital) return ahead > index && !DETERMINERS.has(unit.lower);
    if (AUXILIARIES.has(unit.lower) || isInflectedCue(unit) || isSmallWord(unit.lower)) return false;
    if (/(?:ed|[^sw]s)$/.test(unit.lower)) return false;
  }
  return false;
}

/** `of`, `the`, `de` … between capitalised words. */
export function isNameJoin(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (!/^(?:of|the|de|la|van|von|der|bin|al|del|da|di|&)$/.test(unit.lower) || unit.capital) return false;
  const before = units[index - 1];
  const after = units[index + 1];
  if (/^(?:of|the)$/.test(unit.lower)) {
    const isBeforeName = after?.capital || (after?.lower === 'the' && units[index + 2]?.capital);
    return Boolean(before?.capital || before?.lower === 'of') && Boolean(isBeforeName);
  }
  return Boolean(before?.capital && after?.capital);
}

/** Whether a sign makes what stands before it a possessor. */
export const isPossessiveSign = (unit: Unit | undefined): boolean => unit?.lower === "'s" || unit?.lower === "'";
