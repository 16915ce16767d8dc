import type { Speaker } from '../../report/report.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/read-units.ts';
import { namesBody } from '../lexicon/en/bodies.ts';
import { describesSeveral, describesThing, headNoun } from '../lexicon/en/head-nouns.ts';
import { isOutlet } from '../lexicon/en/outlets.ts';

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

/** `the official` after `a senior administration official`: the same, as far as the report tells. */
export function sameAsDescribed(speaker: Speaker | null, described: readonly string[]): Speaker | null {
  if (speaker?.found !== 'description' || speaker.name !== speaker.as || !/^the \S+$/i.test(speaker.as)) return speaker;
  const head = headNoun(speaker.as);
  const name = described.findLast((earlier) => /^an? /i.test(earlier) && headNoun(earlier) === head);
  return name === undefined ? speaker : { ...speaker, name };
}
