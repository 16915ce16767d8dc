import type { NounPhrase } from './noun-phrases.ts';
import type { Unit } from './read-units.ts';

/** The noun that a noun phrase is about, in lower case: `spokesman` in `a spokesman for the board`. */
export function headOfPhrase(units: readonly Unit[], { from, to }: NounPhrase): string {
  const words = units.slice(from, to);
  const preposition = words.findIndex(
    ({ lower }, index) => index > 0 && /^(?:of|for|from|in|at|on|with|to)$/.test(lower),
  );
  return words.at(preposition < 0 ? -1 : preposition - 1)?.lower ?? '';
}
