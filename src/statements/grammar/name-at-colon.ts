import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import type { Unit } from './read-units.ts';

/** The name that ends right before a colon with a sign or nothing before it: `Lee:`, `… - Lee:`. */
export function nameAtColon(units: readonly Unit[], colon: number): NounPhrase | undefined {
  const phrase = nounPhraseEndingAt(units, endBeforeBracket(units, colon) - 1);
  const from = phrase?.name?.from;
  if (phrase === undefined || from === undefined) return undefined;
  return from === 0 || units[from - 1]?.kind === 'sign' ? { ...phrase, from } : undefined;
}

/** Units between a name and its colon that may be a bracket, at most. */
const LONGEST_BRACKET = 6;

/** Past `(R-S.C.)` between a name and a colon, backwards. */
function endBeforeBracket(units: readonly Unit[], colon: number): number {
  if (units[colon - 1]?.text !== ')') return colon;
  for (let index = colon - 2; index > colon - LONGEST_BRACKET; index--) if (units[index]?.text === '(') return index;
  return colon;
}
