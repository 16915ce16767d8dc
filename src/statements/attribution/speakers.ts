import type { Speaker } from '../../report/report.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isA, textOf, type Unit } from '../grammar/read-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameRegister } from '../names/name-register.ts';
import { readName } from '../names/read-name.ts';
import type { Judges } from './judges.ts';
import { placeKey, type Resolutions } from './pronouns/resolve-pronouns.ts';

/** What is needed to tell whom a noun phrase stands for. */
export interface Knowledge {
  readonly register: NameRegister;
  readonly resolutions: Resolutions;
  readonly lexicon: Lexicon;
  readonly judges: Judges;
  /** The people whom the report names outside quotations, each time with the index of the outer sentence. */
  readonly peopleNamed: readonly { readonly name: string; readonly sentence: number }[];
}

/** A noun phrase where it stands. */
export interface PlacedPhrase {
  readonly phrase: NounPhrase;
  readonly units: readonly Unit[];
  /** Index of its outer sentence in the report. */
  readonly sentence: number;
}

/** Whom a noun phrase stands for; `null` where the text does not make it plain. */
export function nameSpeaker(placed: PlacedPhrase, knowledge: Knowledge): Speaker | null {
  const { phrase, units } = placed;
  if (phrase.others === undefined) return nameOne(placed, knowledge);
  const last = { ...phrase, from: phrase.name?.from ?? phrase.from };
  const all = [...phrase.others, last].map((each) => nameOne({ ...placed, phrase: each }, knowledge));
  const [speaker = null] = all;
  const names = all.flatMap((each) => each?.name ?? []);
  const name = `${names.slice(0, -1).join(', ')} ${knowledge.lexicon.tables.and ?? '&'} ${names.at(-1)}`;
  return speaker && { ...speaker, name, as: textOf(units, phrase.from, phrase.to) };
}

function nameOne({ phrase, units, sentence }: PlacedPhrase, { register, resolutions }: Knowledge): Speaker | null {
  const written = textOf(units, phrase.from, phrase.to);
  if (phrase.kind === 'pronoun') {
    const bearer = resolutions.get(placeKey(sentence, phrase.from));
    return bearer ? { name: bearer.name, as: written, found: 'pronoun' } : null;
  }
  const described = register.findDescribed(written);
  if (described) return { name: described.name, as: written, found: 'description' };
  if (phrase.name) {
    const name = readName(units, phrase.name.from, phrase.name.to);
    const known = name && register.find({ ...name, sentence });
    if (name && known) return { name: known.bearer.name, as: name.text, found: known.found };
  }
  if (phrase.to === phrase.from + 1 && isA(units[phrase.from], 'subjectPronoun')) return null;
  return { name: written, as: written, found: 'description' };
}
