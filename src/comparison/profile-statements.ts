import type { Report, Statement } from '../statements/report.ts';
import { isCommonWord, isNegation } from './common-words.ts';
import { measureLetters, readLetters, type Spelling, weighLetters } from './letters.ts';
import { isWithin, locateQuotations } from './locate-in-text.ts';
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
  /** The stems in the running order of the words. */
  readonly stems: readonly number[];
  /** The stems, each once, in ascending order. */
  readonly stemSet: readonly number[];
  /** Those of them that are more than common words. */
  readonly content: readonly number[];
  /** Its runs of three letters. */
  readonly letters: Uint16Array;
  /** Stems inside quotation marks, in ascending order. */
  readonly quoted: readonly number[];
  /** Values of its numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Whether it holds an odd number of negations. */
  readonly negated: boolean;
}

/** A profile with the weight of its stems. */
export interface WeighedProfile extends Profile {
  /** Sum of the rarity of its stems. */
  readonly weight: number;
  /** Length of the vector of its stems' rarity. */
  readonly norm: number;
  /** Its runs of three letters, those rare in the story counting more. */
  readonly spelling: Spelling;
}

/** The statements of a story taken apart, and how much each stem tells. */
export interface Profiles {
  /** By report, in the running order. */
  readonly reports: readonly (readonly WeighedProfile[])[];
  /** By stem: how rare it is in the story, 0 and up. */
  readonly rarity: readonly number[];
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
  const rarity = Array.from(vocabulary, ([word, stem]) => {
    const count = frequency.reduce((sum, counts) => sum + (counts.get(stem) ?? 0), 0);
    return Math.log((total + 1) / count) * (word.startsWith(COMMON) ? WEIGHTS.commonWord : 1);
  });
  const letterRarity = measureLetters(profiles.flat().map(({ letters }) => letters));
  const weighed = profiles.map((report) => report.map((profile) => weighProfile(profile, rarity, letterRarity)));
  return { reports: weighed, rarity, frequency };
}

function countStatements(profiles: readonly Profile[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { stemSet } of profiles) for (const stem of stemSet) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function weighProfile(profile: Profile, rarity: readonly number[], letterRarity: Float64Array): WeighedProfile {
  let weight = 0;
  let square = 0;
  for (const stem of profile.stemSet) {
    const value = rarity[stem] ?? 0;
    weight += value;
    square += value * value;
  }
  return { ...profile, weight, norm: Math.sqrt(square), spelling: weighLetters(profile.letters, letterRarity) };
}

const NOWHERE = { start: -1, end: -1 };

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
  const quotations = locateQuotations(statement);
  return {
    statement,
    words,
    stems,
    stemSet: sortedSet(stems),
    content: sortedSet(stems.filter((_, index) => !isCommon[index])),
    letters: readLetters(words),
    quoted: sortedSet(stems.filter((_, index) => !isCommon[index] && isWithin(words[index] ?? NOWHERE, quotations))),
    numbers: new Set(values.filter((value) => value !== undefined)),
    negated: words.filter((word) => isNegation(word.key)).length % 2 === 1,
  };
}
