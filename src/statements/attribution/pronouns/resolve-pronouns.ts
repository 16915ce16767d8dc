import type { Unit } from '../../grammar/read-units.ts';
import { isPossessiveSign } from '../../grammar/words-in-phrases.ts';
import type { MentionPlace } from '../../lexicon/language/signs.ts';
import type { Bearer, NameRegister } from '../../names/name-register.ts';
import type { WrittenName } from '../../names/read-name.ts';
import type { Judges } from '../judges.ts';
import type { ReportingSentence } from '../placed-sentence.ts';
import { type BearerChoice, type Mention, signsOfBearer } from './choose-bearer.ts';
import { type DescribedPerson, findDescribedPeople, rememberDescribed } from './described-people.ts';

/** Sentences back and mentions beyond which a name counts nothing; more would only cost time. */
const REACH = { sentences: 14, mentions: 80 } as const;

/** A sentence and the number of its paragraph. */
export interface SentenceInParagraph extends ReportingSentence {
  readonly passage: { readonly number: number };
}

/** For `he` and `she` outside quotations, by outer sentence and unit index, whom each stands for. */
export type Resolutions = ReadonlyMap<string, Bearer>;

/** The key of a unit in `Resolutions`. */
export const placeKey = (sentence: number, unit: number): string => `${sentence}:${unit}`;

/** By what the names of a report are known, and who chooses among them. */
export interface NamesAtHand {
  readonly register: NameRegister;
  /** Those that stand in each sentence. */
  readonly names: readonly (readonly WrittenName[])[];
  readonly chooseBearer: Judges['chooseBearer'];
}

/** Reads the sentences in order and finds for each `he` and `she` the likeliest name before it. */
export function resolvePronouns(sentences: readonly SentenceInParagraph[], atHand: NamesAtHand): Resolutions {
  const resolutions = new Map<string, Bearer>();
  const bearerOf = rememberDescribed();
  let mentions: readonly Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const near = mentions.slice(-REACH.mentions).filter((mention) => index - mention.sentence < REACH.sentences);
    const { resolved, mentions: mentioned } = readMentions(sentence, { index, near, bearerOf, ...atHand });
    for (const { at, bearer } of resolved) resolutions.set(placeKey(index, at), bearer);
    mentions = mentioned;
  }
  return resolutions;
}

interface Reading extends NamesAtHand {
  readonly index: number;
  readonly near: readonly Mention[];
  readonly bearerOf: (person: DescribedPerson) => Bearer;
}

/** The mentions up to the end of a sentence, and what its pronouns stand for. */
function readMentions(sentence: SentenceInParagraph, reading: Reading) {
  const { index, near, register, chooseBearer, bearerOf } = reading;
  const mentions = [...near];
  const resolved: { readonly at: number; readonly bearer: Bearer }[] = [];
  const names = new Map(reading.names[index]?.map((name) => [name.from, name]));
  const described = findDescribedPeople(sentence);
  const paragraph = sentence.passage.number;
  for (const [at, unit] of sentence.units.entries()) {
    const [name, person] = [names.get(at), described.get(at)];
    const place = { sentence: index, paragraph };
    if (person) {
      mentions.push({ bearer: bearerOf(person), ...place, place: placeOf(sentence, person) });
      continue;
    }
    const bearer = name
      ? register.find({ ...name, sentence: index })?.bearer
      : chooseBearer(gatherBearers(mentions, unit, place), { paragraph, unit });
    if (bearer === undefined) continue;
    if (!name) resolved.push({ at, bearer });
    mentions.push({ bearer, ...place, place: placeOf(sentence, name ?? { from: at, to: at + 1 }) });
  }
  return { mentions, resolved };
}

function placeOf({ units, clauses }: ReportingSentence, { from, to }: { from: number; to: number }): MentionPlace {
  if (isPossessiveSign(units[to])) return 'possessor';
  const speaks = clauses.some(
    ({ source, verb }) => source && verb && (source.name ?? source).from <= from && to <= (source.name ?? source).to,
  );
  if (speaks) return 'speaker';
  const words = units.slice(0, from).filter((unit) => unit.kind === 'word').length;
  return words < 4 ? 'subject' : 'object';
}

/** Everybody for whom a pronoun may stand; nobody for another word. */
function gatherBearers(
  mentions: readonly Mention[],
  { word: { pronoun } }: Unit,
  where: Pick<Mention, 'sentence' | 'paragraph'>,
): readonly BearerChoice[] {
  if (pronoun !== 'he' && pronoun !== 'she') return [];
  const byBearer = new Map<Bearer, Mention[]>();
  for (const mention of mentions.slice(-REACH.mentions)) {
    const { bearer } = mention;
    if (!bearer.isPerson || (bearer.pronoun !== undefined && bearer.pronoun !== pronoun)) continue;
    byBearer.set(bearer, [...(byBearer.get(bearer) ?? []), mention]);
  }
  return [...byBearer].map(([bearer, ofBearer]) => ({ bearer, signs: signsOfBearer(bearer, ofBearer, where) }));
}
