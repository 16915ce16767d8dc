import type { Speaker } from '../../../report/report.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/read-units.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { describesSeveral, describesThing, headNoun } from './descriptions.ts';

/** Whom `it` or `they` takes up: the last body, or the last people, of those who stood as subjects or speakers lately. */
export function takeUp(phrase: NounPhrase, units: readonly Unit[], recent: readonly Speaker[]): Speaker | null {
  const unit = units[phrase.from];
  if (phrase.kind !== 'pronoun' || unit === undefined) return null;
  const { pronoun } = unit.word;
  if (pronoun !== 'it' && pronoun !== 'they') return null;
  const fits = FITTING[pronoun];
  const taken = recent.findLast((speaker) => fits(speaker, unit.lexicon));
  return taken ? { name: taken.name, as: unit.text, found: 'pronoun' } : null;
}

const FITTING: Readonly<Record<'it' | 'they', (speaker: Speaker, lexicon: Lexicon) => boolean>> = {
  it: ({ name, found }, lexicon) =>
    found === 'description' && name.toLowerCase() === name
      ? describesThing(name, lexicon)
      : lexicon.namesBody(name) || lexicon.namesOutlet(name) || describesThing(name, lexicon),
  they: ({ name, found }, lexicon) =>
    found === 'description' ? describesSeveral(name, lexicon) : isJoint(name, lexicon),
};

/** Whether a name is that of several who spoke together: `Ann Lee and Tom Gray`. */
function isJoint(name: string, { tables, namesBody }: Lexicon): boolean {
  const words = name.split(' ');
  const joins = (word: string, index: number): boolean =>
    index > 0 && word === tables.and && /^\p{Lu}/u.test(words[index + 1] ?? '');
  return words.some(joins) && !namesBody(name);
}

/** `the official` after `a senior administration official`: the same, as far as the report tells. */
export function sameAsDescribed(
  speaker: Speaker | null,
  described: readonly string[],
  lexicon: Lexicon,
): Speaker | null {
  if (speaker?.found !== 'description' || speaker.name !== speaker.as) return speaker;
  const [article = '', ...nouns] = speaker.as.split(' ');
  const opensWith = (text: string, wordClass: 'definiteArticle' | 'indefiniteArticle'): boolean =>
    lexicon.lookUp(text.split(' ', 1)[0]?.toLowerCase() ?? '').classes.has(wordClass);
  if (nouns.length !== 1 || !opensWith(article, 'definiteArticle')) return speaker;
  const head = headNoun(speaker.as, lexicon);
  const name = described.findLast(
    (earlier) => opensWith(earlier, 'indefiniteArticle') && headNoun(earlier, lexicon) === head,
  );
  return name === undefined ? speaker : { ...speaker, name };
}
