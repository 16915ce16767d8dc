import { isA, type Unit } from '../grammar/read-units.ts';

/** What a report shows of a word elsewhere. */
export interface WordEvidence {
  /** Whether it also stands without a capital. */
  readonly isCommon: (lower: string) => boolean;
  /** Whether it has its capital inside sentences too, or says something where it opens one. */
  readonly isProper: (lower: string) => boolean;
  /** Whether it begins a name of several words: `April` where an April Jones is named. */
  readonly beginsName: (lower: string) => boolean;
}

/** A sentence, and where in it the names of those stand who say something. */
export interface EvidentSentence {
  readonly units: readonly Unit[];
  readonly speaking: readonly { readonly from: number; readonly to: number }[];
}

/** Reads a whole report for how its words are written. */
export function gatherEvidence(sentences: readonly EvidentSentence[]): WordEvidence {
  const common = wordsWhere(sentences, (units, index) => units[index]?.capital === false);
  const inside = wordsWhere(sentences, (units, index) => isCapital(units[index]) && units[index - 1]?.kind === 'word');
  const first = wordsWhere(sentences, beginsRun);
  const alone = new Set(sentences.flatMap(surnamesAlone).map(({ lower }) => lower));
  return {
    isCommon: (lower) => common.has(lower),
    isProper: (lower) => inside.has(lower) || alone.has(lower),
    beginsName: (lower) => first.has(lower),
  };
}

function wordsWhere(
  sentences: readonly EvidentSentence[],
  holds: (units: readonly Unit[], index: number) => boolean,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { units } of sentences)
    for (const [index, { kind, lower }] of units.entries())
      if (kind === 'word' && holds(units, index)) words.add(lower);
  return words;
}

const isCapital = (unit: Unit | undefined): boolean => unit?.capital === true;

const beginsRun = (units: readonly Unit[], index: number): boolean =>
  isCapital(units[index]) && isCapital(units[index + 1]) && !isCapital(units[index - 1]);

/** Words that say something alone and may be surnames. */
const surnamesAlone = ({ units, speaking }: EvidentSentence): Unit[] =>
  speaking.flatMap(({ from, to }) => (to === from + 1 ? units.slice(from, to) : [])).filter(canBeSurname);

const canBeSurname = (unit: Unit): boolean =>
  !isA(unit, 'smallWord') &&
  !isA(unit, 'commonPlural') &&
  !isA(unit, 'plural') &&
  !isA(unit, 'title') &&
  !isA(unit, 'gerund') &&
  !isA(unit, 'personNoun') &&
  !isA(unit, 'roleNoun') &&
  !isA(unit, 'noBareSpeaker');
