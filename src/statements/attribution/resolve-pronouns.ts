import type { ReportingClause } from '../clauses/reporting-clause.ts';
import type { OuterSentence, Unit } from '../grammar/read-units.ts';
import type { Bearer, NameRegister } from '../names/name-register.ts';
import { findNames, type WordEvidence } from '../names/read-names.ts';

/** Sentences back and mentions beyond which a name counts nothing; more would only cost time. */
const REACH = { sentences: 14, mentions: 80 } as const;

type Place = 'speaker' | 'subject' | 'object' | 'possessor';

/**
 * What speaks for somebody as the one whom a pronoun stands for; the sums are compared. Fitted by logistic regression
 * over the names before the pronouns that speak in 714 articles.
 */
const WEIGHTS = {
  /** Per doubling of the sentences back to the last mention. */
  distance: -1.44,
  /** Per doubling of the mentions in the whole report, and in the last three sentences. */
  mentions: 0.14,
  recentMentions: 0.34,
  /** Named in the paragraph of the pronoun. */
  sameParagraph: 0.84,
  /** Not known which pronoun goes with the name, against one with which it agrees. */
  unknownPronoun: -0.63,
  /** The best place that it has in the sentence of the pronoun, and in the one before. */
  sameSentence: { speaker: 0.24, subject: 0.13, object: -0.5, possessor: -0.56 },
  sentenceBefore: { speaker: 1.27, subject: 0.67, object: -0.33, possessor: -0.45 },
} as const;

/** Sentences back in which mentions are recent. */
const RECENT = 3;

interface Mention {
  readonly bearer: Bearer;
  readonly sentence: number;
  readonly paragraph: number;
  readonly place: Place;
}

/** A sentence with the reports that stand in it. */
export interface ReportingSentence extends OuterSentence {
  readonly clauses: readonly ReportingClause[];
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
    const read = readMentions(sentence, { index, near, register, evidence });
    for (const { at, bearer } of read.resolved) resolutions.set(placeKey(index, at), bearer);
    mentions = read.mentions;
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
    const bearer = name ? register.find({ ...name, sentence: index })?.bearer : likeliest(mentions, unit.lower, place);
    if (bearer === undefined) continue;
    if (!name) resolved.push({ at, bearer });
    mentions.push({ bearer, ...place, place: placeOf(sentence, name ?? { from: at, to: at + 1 }) });
  }
  return { mentions, resolved };
}

function placeOf({ units, clauses }: ReportingSentence, { from, to }: { from: number; to: number }): Place {
  if (isPossessive(units[to])) return 'possessor';
  const speaks = clauses.some(
    ({ source, verb }) => source && verb && (source.name ?? source).from <= from && to <= (source.name ?? source).to,
  );
  if (speaks) return 'speaker';
  const words = units.slice(0, from).filter((unit) => unit.kind === 'word').length;
  return words < 4 ? 'subject' : 'object';
}

const isPossessive = (unit: Unit | undefined): boolean => unit?.lower === "'s" || unit?.lower === "'";

type Where = Pick<Mention, 'sentence' | 'paragraph'>;

function likeliest(mentions: readonly Mention[], pronoun: string, where: Where): Bearer | undefined {
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  const byBearer = new Map<Bearer, Mention[]>();
  for (const mention of mentions.slice(-REACH.mentions)) {
    const { bearer } = mention;
    if (!bearer.isPerson || (bearer.pronoun !== undefined && bearer.pronoun !== pronoun)) continue;
    byBearer.set(bearer, [...(byBearer.get(bearer) ?? []), mention]);
  }
  const scored = [...byBearer].map(([bearer, own]) => ({ bearer, score: scoreOf(bearer, own, where) }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best === undefined || each.score > best.score ? each : best),
    undefined,
  )?.bearer;
}

/** How likely somebody with these mentions is meant. */
function scoreOf(bearer: Bearer, own: readonly Mention[], { sentence, paragraph }: Where): number {
  const distance = sentence - (own.at(-1)?.sentence ?? sentence);
  const recent = own.filter((mention) => sentence - mention.sentence <= RECENT).length;
  return (
    WEIGHTS.distance * Math.log2(1 + distance) +
    WEIGHTS.mentions * Math.log2(1 + bearer.mentions) +
    WEIGHTS.recentMentions * Math.log2(1 + recent) +
    (own.some((mention) => mention.paragraph === paragraph) ? WEIGHTS.sameParagraph : 0) +
    (bearer.pronoun === undefined ? WEIGHTS.unknownPronoun : 0) +
    weightOfBest(WEIGHTS.sameSentence, own, sentence) +
    weightOfBest(WEIGHTS.sentenceBefore, own, sentence - 1)
  );
}

const PLACES = ['speaker', 'subject', 'object', 'possessor'] as const;

function weightOfBest(weights: Readonly<Record<Place, number>>, own: readonly Mention[], sentence: number): number {
  const best = PLACES.find((place) => own.some((mention) => mention.sentence === sentence && mention.place === place));
  return best === undefined ? 0 : weights[best];
}
