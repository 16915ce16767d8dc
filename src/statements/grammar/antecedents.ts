import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import { isA, type Unit } from './read-units.ts';

/** `Lee, who said …`: Lee, for the relative pronoun; `undefined` for any other phrase. */
export const antecedentOf = (units: readonly Unit[], { from }: NounPhrase): NounPhrase | undefined =>
  isA(units[from], 'relativePronoun') ? antecedentBefore(units, from) : undefined;

/** The noun phrase that a relative pronoun follows, behind a comma or not. */
export const antecedentBefore = (units: readonly Unit[], relative: number): NounPhrase | undefined =>
  nounPhraseEndingAt(units, units[relative - 1]?.text === ',' ? relative - 2 : relative - 1);
