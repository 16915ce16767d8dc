import type { Unit } from '../grammar/read-units.ts';
import { isPossessiveSign } from '../grammar/words-in-phrases.ts';
import type { MentionPlace } from '../lexicon/language/signs.ts';
import type { PronounWeights } from '../lexicon/language/weights.ts';
import { findNames, type WordEvidence } from '../names/find-names.ts';
import type { Bearer, NameRegister } from '../names/name-register.ts';
import type { ReportingSentence } from './placed-sentence.ts';

/** Sentences back and mentions beyond which a name counts nothing; more would only cost time. */
const REACH = { sentences: 14, mentions: 80 } as const;

/** Sentences back in which mentions are recent. */
const RECENT = 3;

interface Mention {
  readonly bearer: Bearer;
  readonly sentence: number;
  readonly paragraph: number;
  readonly place: MentionPlace;
}

/** A sentence and the number of its paragraph. */
export interface SentenceInParagraph extends ReportingSentence {
  readonly passage: { readonly number: number };
}

/** For `he` and `she` outside quotations, by outer sentence and unit index, whom each stands for. */
export type Resolutions = ReadonlyMap<string, Bearer>;

/** The key of a unit in `Resolutions`. */
export const placeKey = (sentence: number, unit: number): string => `${sentence}:${unit}`;

/** Reads the sentences in order and finds for each `he` and `she` the likeliest name before it. */
export function resolvePronouns(
  sentences: readonly SentenceInParagraph[],
  register: NameRegister,
  evidence: WordEvidence,
): Resolutions {
  const resolutions = new Map<string, Bearer>();
  let mentions: readonly Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const near = mentions.slice(-REACH.mentions).filter((mention) => index - mention.sentence < REACH.sentences);
    const { resolved, mentions: mentioned } = readMentions(sentence, { index, near, register, evidence });
    for (const { at, bearer } of resolved) resolutions.set(placeKey(index, at), bearer);
    mentions = mentioned;
  }
  return resolutions;
}

interface Reading {
  readonly index: number;
  readonly near: readonly Mention[];
  readonly register: NameRegister;
  readonly evidence: WordEvidence;
}

/** The mentions up to the end of a sentence, and what its pronouns stand for. */
function readMentions(sentence: SentenceInParagraph, { index, near, register, evidence }: Reading) {
  const mentions = [...near];
  const resolved: { readonly at: number; readonly bearer: Bearer }[] = [];
  const names = new Map(findNames(sentence.units, evidence).map((name) => [name.from, name]));
  const paragraph = sentence.passage.number;
  for (const [at, unit] of sentence.units.entries()) {
    const name = names.get(at);
    const place = { sentence: index, paragraph };
    const bearer = name ? register.find({ ...name, sentence: index })?.bearer : likeliest(mentions, unit, place);
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

type Where = Pick<Mention, 'sentence' | 'paragraph'>;

function likeliest(mentions: readonly Mention[], { word, lexicon }: Unit, where: Where): Bearer | undefined {
  const { pronoun } = word;
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  const byBearer = new Map<Bearer, Mention[]>();
  for (const mention of mentions.slice(-REACH.mentions)) {
    const { bearer } = mention;
    if (!bearer.isPerson || (bearer.pronoun !== undefined && bearer.pronoun !== pronoun)) continue;
    byBearer.set(bearer, [...(byBearer.get(bearer) ?? []), mention]);
  }
  const scored = [...byBearer.values()].map((ofBearer) => ({
    bearer: ofBearer[0]?.bearer,
    score: weigh(ofBearer, where, lexicon.weights.pronouns),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best === undefined || each.score > best.score ? each : best),
    undefined,
  )?.bearer;
}

/** How likely somebody with these mentions is meant. */
function weigh(mentions: readonly Mention[], { sentence, paragraph }: Where, weights: PronounWeights): number {
  const last = mentions.at(-1);
  if (last === undefined) return Number.NEGATIVE_INFINITY;
  const { bearer } = last;
  const recent = mentions.filter((mention) => sentence - mention.sentence <= RECENT).length;
  const isNamedHere = mentions.some((mention) => mention.paragraph === paragraph);
  const weightOfBest = (byPlace: PronounWeights['sameSentence'], at: number): number => {
    const best = PLACES.find((place) => mentions.some((each) => each.sentence === at && each.place === place));
    return best === undefined ? 0 : byPlace[best];
  };
  return (
    weights.distance * Math.log2(1 + sentence - last.sentence) +
    weights.mentions * Math.log2(1 + bearer.mentions) +
    weights.recentMentions * Math.log2(1 + recent) +
    (isNamedHere ? weights.sameParagraph : 0) +
    (bearer.pronoun === undefined ? weights.unknownPronoun : 0) +
    weightOfBest(weights.sameSentence, sentence) +
    weightOfBest(weights.sentenceBefore, sentence - 1)
  );
}

const PLACES = ['speaker', 'subject', 'object', 'possessor'] as const;
