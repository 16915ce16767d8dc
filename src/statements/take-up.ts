import { namesBody } from './bodies.ts';
import { describesSeveral, describesThing } from './head-nouns.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOutlet } from './outlets.ts';
import type { Unit } from './read-units.ts';
import type { Speaker } from './report.ts';

/** Whom `it` or `they` takes up: the last body, or the last people, of those who stood as subjects or speakers lately. */
export function takeUp(phrase: NounPhrase, units: readonly Unit[], recent: readonly Speaker[]): Speaker | null {
  const pronoun = units[phrase.from];
  if (phrase.kind !== 'pronoun' || pronoun === undefined) return null;
  const fits = FITTING[pronoun.lower];
  const taken = fits && recent.findLast(fits);
  return taken ? { name: taken.name, as: pronoun.text, found: 'pronoun' } : null;
}

/** Whether a name is that of several who spoke together: `Ann Lee and Tom Gray`. */
const isJoint = (name: string): boolean => / and \p{Lu}/u.test(name) && !namesBody(name);

const FITTING: Readonly<Record<string, ((speaker: Speaker) => boolean) | undefined>> = {
  it: ({ name, found }) =>
    found === 'description' && name.toLowerCase() === name
      ? describesThing(name)
      : namesBody(name) || isOutlet(name) || describesThing(name),
  they: ({ name, found }) => (found === 'description' ? describesSeveral(name) : isJoint(name)),
};
