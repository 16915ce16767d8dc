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
  const written = { common: new Set<string>(), inside: new Set<string>(), first: new Set<string>() };
  for (const { units } of sentences) noteWords(units, written);
  const { common, inside, first } = written;
  const alone = new Set(sentences.flatMap(surnamesAlone).map(({ lower }) => lower));
  return {
    isCommon: (lower) => common.has(lower),
    isProper: (lower) => inside.has(lower) || alone.has(lower),
    beginsName: (lower) => first.has(lower),
  };
}

interface Written {
  readonly common: Set<string>;
  readonly inside: Set<string>;
  readonly first: Set<string>;
}

/** Notes how each word of a sentence is written. */
function noteWords(units: readonly Unit[], { common, inside, first }: Written): void {
  for (const [index, { kind, capital, lower }] of units.entries()) {
    if (kind !== 'word') continue;
    if (!capital) common.add(lower);
    else if (units[index - 1]?.kind === 'word') inside.add(lower);
    if (capital && beginsRun(units, index)) first.add(lower);
  }
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
