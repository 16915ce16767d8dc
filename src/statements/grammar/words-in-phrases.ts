import { isNounLike } from './noun-words.ts';
import { isA, type Unit } from './read-units.ts';

/** `previously` and `first` in `a previously unknown email` and `the first lady`. */
export function isInnerAdverb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit?.kind !== 'word' || unit.capital || !(isA(unit, 'adverbForm') || isA(unit, 'innerAdverb'))) return false;
  return isA(units[index - 1], 'determiner') && next?.kind === 'word' && isNounLike(next);
}

/** `tweet` in `an early tweet`: no verb, as its subject would be one that takes an -s. */
export function isSingularNoun(units: readonly Unit[], first: number, index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.capital || unit.word.cue?.form !== 'base') return false;
  return isA(units[first], 'singularDeterminer') && isNounLike(unit);
}

/** `says`, `said`, but not `state` or `report`, which are nouns too. */
export function isInflectedCue({ word }: Unit): boolean {
  const form = word.cue?.form;
  return form !== undefined && form !== 'base';
}

/** `presidential nominee` in `Democratic presidential nominee Hillary Clinton`. */
export function leadsToName(units: readonly Unit[], index: number): boolean {
  for (let ahead = index; ahead < index + 4; ahead++) {
    const unit = units[ahead];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (unit.capital) return ahead > index && !isA(unit, 'determiner');
    if (isA(unit, 'auxiliary') || isInflectedCue(unit) || isA(unit, 'smallWord')) return false;
    if (isA(unit, 'noAdjective')) return false;
  }
  return false;
}

/** `of`, `the`, `de` … between capitalised words. */
export function isNameJoin(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.capital) return false;
  const before = units[index - 1];
  const after = units[index + 1];
  if (isA(unit, 'ofWord') || isA(unit, 'definiteArticle')) {
    const isBeforeName = after?.capital || (isA(after, 'definiteArticle') && units[index + 2]?.capital);
    // `Polizei der Stadt` is no name where all nouns have capitals, `von der Leyen` is.
    const mayBegin = before?.capital && !(isA(unit, 'definiteArticle') && unit.lexicon.tables.nounsHaveCapitals);
    return Boolean(mayBegin || isA(before, 'ofWord')) && Boolean(isBeforeName);
  }
  const isJoin = isA(unit, 'nameParticle') || unit.text === '&';
  return isJoin && Boolean(before?.capital && after?.capital);
}

/** Whether a sign makes what stands before it a possessor. */
export const isPossessiveSign = (unit: Unit | undefined): boolean => isA(unit, 'possessiveSign');

/** `2` in `Radio 2`. */
export function isOutletNumber(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return isFigure(units[index]) && before?.capital === true && before.lexicon.namesOutlet(before.text);
}

/** `5` in `Channel 5 News`. */
export function isOutletFigure(units: readonly Unit[], index: number): boolean {
  const [before, after] = [units[index - 1], units[index + 1]];
  return isFigure(units[index]) && before?.capital === true && after?.lexicon.namesOutlet(after.text) === true;
}

const isFigure = (unit: Unit | undefined): boolean => /^\d+$/.test(unit?.text ?? '');
