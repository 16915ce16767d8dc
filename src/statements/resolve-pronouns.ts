import type { Bearer, NameRegister } from './name-register.ts';
import { findNames, type WordEvidence } from './read-names.ts';
import type { OuterSentence, Unit } from './read-units.ts';
import type { ReportingClause } from './reporting-clauses.ts';

/** What speaks for a name as the one that a pronoun stands for, in sentences of distance. */
const WEIGHTS = {
  /** A mention this many sentences back counts nothing; more would only cost time. */
  reach: 14,
  /** Each sentence back costs this. */
  distance: 1.4,
  /** The subject of its sentence is more likely taken up … */
  subject: 2,
  /** … and more so if that sentence reports what it says. */
  speaker: 2,
  /** A name that only says whose something is, or that stands in the sentence of the pronoun before it. */
  possessive: -1,
  /** A name that the report is about, per doubling of its mentions. */
  frequency: 0.5,
  /** A name whose pronoun is not known, against one whose pronoun agrees. */
  unknownPronoun: -1,
} as const;

interface Mention {
  readonly bearer: Bearer;
  readonly sentence: number;
  /** Sum of the weights that its place in the sentence gives it. */
  readonly weight: number;
}

/** A sentence with the reports that stand in it. */
export interface ReportingSentence extends OuterSentence {
  readonly clauses: readonly ReportingClause[];
}

/** For `he` and `she` outside quotations, by outer sentence and unit index, whom each stands for. */
export type Resolutions = ReadonlyMap<string, Bearer>;

/** The key of a unit in `Resolutions`. */
export const placeKey = (sentence: number, unit: number): string => `${sentence}:${unit}`;

/** Reads the sentences in order and finds for each `he` and `she` the likeliest name before it. */
export function resolvePronouns(
  sentences: readonly ReportingSentence[],
  register: NameRegister,
  evidence: WordEvidence,
): Resolutions {
  const resolutions = new Map<string, Bearer>();
  let mentions: readonly Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const near = mentions.filter((mention) => index - mention.sentence < WEIGHTS.reach);
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
function readMentions(sentence: ReportingSentence, { index, near, register, evidence }: Reading) {
  const mentions = [...near];
  const resolved: { readonly at: number; readonly bearer: Bearer }[] = [];
  const names = new Map(findNames(sentence.units, evidence).map((name) => [name.from, name]));
  for (const [at, unit] of sentence.units.entries()) {
    const name = names.get(at);
    const bearer = name ? register.find(name)?.bearer : likeliest(mentions, unit.lower, index);
    if (bearer === undefined) continue;
    if (!name) resolved.push({ at, bearer });
    mentions.push({ bearer, sentence: index, weight: weightOfPlace(sentence, name ?? { from: at, to: at + 1 }) });
  }
  return { mentions, resolved };
}

function weightOfPlace({ units, clauses }: ReportingSentence, { from, to }: { from: number; to: number }): number {
  if (isPossessive(units[to])) return WEIGHTS.possessive;
  const speaks = clauses.some(
    ({ source, verb }) => source && verb && (source.name ?? source).from <= from && to <= (source.name ?? source).to,
  );
  if (speaks) return WEIGHTS.subject + WEIGHTS.speaker;
  const words = units.slice(0, from).filter((unit) => unit.kind === 'word').length;
  return words < 4 ? WEIGHTS.subject : 0;
}

const isPossessive = (unit: Unit | undefined): boolean => unit?.lower === "'s" || unit?.lower === "'";

function likeliest(mentions: readonly Mention[], pronoun: string, sentence: number): Bearer | undefined {
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  let best: { bearer: Bearer; score: number } | undefined;
  for (const { bearer, sentence: at, weight } of mentions) {
    if (!bearer.isPerson || (bearer.pronoun !== undefined && bearer.pronoun !== pronoun)) continue;
    const score =
      weight +
      WEIGHTS.frequency * Math.log2(1 + bearer.mentions) -
      WEIGHTS.distance * (sentence - at) +
      (bearer.pronoun === undefined ? WEIGHTS.unknownPronoun : 0);
    if (best === undefined || score >= best.score) best = { bearer, score };
  }
  return best?.bearer;
}
