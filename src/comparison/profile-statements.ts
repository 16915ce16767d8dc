import type { Report, Statement } from '../statements/report.ts';
import { isCommonWord, isNegation } from './common-words.ts';
import { measureLetters, readLetters, type Spelling, weighLetters } from './letters.ts';
import { measureTopics } from './measure-topics.ts';
import { readNumber } from './read-number.ts';
import { findSense } from './senses.ts';
import { sortedSet } from './sorted-sets.ts';
import { readStatementWords } from './statement-words.ts';
import { WEIGHTS } from './weights.ts';
import type { Word } from './words.ts';

/** What the comparison needs to know of a statement. Stems are numbers of the story’s vocabulary. */
export interface Profile {
  readonly statement: Statement;
  readonly report: Report;
  /** The report's place among those compared. */
  readonly place: number;
  readonly words: readonly Word[];
  /** The stems of its words, each once, in ascending order. */
  readonly stemSet: readonly number[];
  /** Those of them that are more than common words. */
  readonly content: readonly number[];
  /** Its runs of three letters. */
  readonly letters: Uint16Array;
  /** Values of its numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Whether it holds an odd number of negations. */
  readonly negated: boolean;
}

/** A profile with the weight of its stems. */
export interface WeighedProfile extends Profile {
  /** Length of the vector of its stems' rarity. */
  readonly norm: number;
  /** How many stems it has, common ones counting little. */
  readonly mass: number;
  /** By report: how much it tells of what that report is about, 0–1 (cosine with all its statements). */
  readonly topic: readonly number[];
  /** Its runs of three letters, those rare in the story counting more. */
  readonly spelling: Spelling;
}

/** The statements of a story taken apart, and how much each stem tells. */
export interface Profiles {
  /** By report, in the running order. */
  readonly reports: readonly (readonly WeighedProfile[])[];
  /** By stem: how rare it is in the story, 0 and up. */
  readonly rarity: readonly number[];
  /** By stem: 1, or what a common word counts beside others. */
  readonly mass: readonly number[];
  /** By report and stem: in how many statements of the report it is. */
  readonly frequency: readonly ReadonlyMap<number, number>[];
}

/** The statements of all reports as the comparison sees them; a headline without words of its own is kept too. */
export function profileStatements(reports: readonly Report[]): Profiles {
  const vocabulary = new Map<string, number>();
  const profiles = reports.map((report, place) =>
    report.statements.map((statement) => ({ report, place, ...profileStatement(statement, vocabulary) })),
  );
  const frequency = profiles.map(countStatements);
  const total = profiles.reduce((sum, report) => sum + report.length, 0);
  const isCommon = Array.from(vocabulary.keys(), (word) => word.startsWith(COMMON));
  const rarity = isCommon.map((common, stem) => {
    const count = frequency.reduce((sum, counts) => sum + (counts.get(stem) ?? 0), 0);
    return Math.log((total + 1) / count) * (common ? WEIGHTS.commonWord : 1);
  });
  const mass = isCommon.map((common) => (common ? WEIGHTS.commonMass : 1));
  const letterRarity = measureLetters(profiles.flat().map(({ letters }) => letters));
  const topicOf = measureTopics(
    profiles.map((report) => report.map(({ stemSet }) => stemSet)),
    mass,
  );
  const weigh = (profile: Profile): WeighedProfile => ({
    ...profile,
    ...measureStems(profile.stemSet, rarity, mass),
    topic: topicOf(profile.stemSet),
    spelling: weighLetters(profile.letters, letterRarity),
  });
  return { reports: profiles.map((report) => report.map(weigh)), rarity, mass, frequency };
}

function countStatements(profiles: readonly Profile[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { stemSet } of profiles) for (const stem of stemSet) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function measureStems(stems: readonly number[], rarity: readonly number[], mass: readonly number[]) {
  let [square, count] = [0, 0];
  for (const stem of stems) {
    const value = rarity[stem] ?? 0;
    square += value * value;
    count += mass[stem] ?? 0;
  }
  return { norm: Math.sqrt(square), mass: count };
}

/** Sets common words apart in the vocabulary, where a stem of another word may be spelt alike. */
const COMMON = '~';

function profileStatement(statement: Statement, vocabulary: Map<string, number>): Omit<Profile, 'report' | 'place'> {
  const words = readStatementWords(statement);
  const numberOf = (entry: string): number => {
    const known = vocabulary.get(entry);
    if (known !== undefined) return known;
    vocabulary.set(entry, vocabulary.size);
    return vocabulary.size - 1;
  };
  const values = words.map((word, index) => readNumber(word.key, words[index + 1]?.key));
  const isCommon = words.map((word) => isCommonWord(word.key) && word.text !== 'US');
  const stems = words.map((word, index) =>
    numberOf(values[index] ?? (isCommon[index] ? COMMON + word.key : findSense(word.key))),
  );
  return {
    statement,
    words,
    stemSet: sortedSet(stems),
    content: sortedSet(stems.filter((_, index) => !isCommon[index])),
    letters: readLetters(words),
    numbers: new Set(values.filter((value) => value !== undefined)),
    negated: words.filter((word) => isNegation(word.key)).length % 2 === 1,
  };
}
