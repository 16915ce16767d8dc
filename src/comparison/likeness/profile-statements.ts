import type { Report, Statement } from '../../report/report.ts';
import { WEIGHTS } from '../weights.ts';
import { isNegation } from '../words/common-words.ts';
import { measureLetters, readLetters, type Spelling, weighLetters } from '../words/letters.ts';
import { sortedSet } from '../words/sorted-sets.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { readWords, type Word } from '../words/words.ts';
import { findSerials } from './find-serials.ts';
import { readSpeakers } from './read-speakers.ts';
import { type StoryWord, startVocabulary } from './story-vocabulary.ts';

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
  /** The stems of what it quotes, each once, in ascending order. */
  readonly quoted: readonly number[];
  /** The words of its speakers' names, by their stems. */
  readonly speakers: ReadonlySet<string>;
  /** Whether it holds an odd number of negations. */
  readonly negated: boolean;
  /** Whether others of its report begin alike but for a number, as captions of pictures do. */
  readonly isSerial: boolean;
}

/** A profile with the weight of its stems. */
export interface WeighedProfile extends Profile {
  /** Length of the vector of its stems' rarity. */
  readonly norm: number;
  /** How many stems it has, common ones counting little. */
  readonly mass: number;
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
  const { readWord, commonStems } = startVocabulary();
  const profiles = reports.map((report, place) => {
    const isSerial = findSerials(report);
    return report.statements.map((statement) => ({
      ...{ report, place, isSerial: isSerial(statement) },
      ...profileStatement(statement, readWord),
    }));
  });
  const frequency = profiles.map(countStatements);
  const total = profiles.reduce((sum, report) => sum + report.length, 0);
  const rarity = commonStems.map((common, stem) => {
    const count = frequency.reduce((sum, counts) => sum + (counts.get(stem) ?? 0), 0);
    return Math.log((total + 1) / count) * (common ? WEIGHTS.commonWord : 1);
  });
  const mass = commonStems.map((common) => (common ? WEIGHTS.commonMass : 1));
  const letterRarity = measureLetters(profiles.flat().map(({ letters }) => letters));
  const weigh = (profile: Profile): WeighedProfile => ({
    ...profile,
    ...measureStems(profile.stemSet, rarity, mass),
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

function profileStatement(
  statement: Statement,
  readWord: (word: Word, next: Word | undefined) => StoryWord,
): Omit<Profile, 'report' | 'place' | 'isSerial'> {
  const words = readStatementWords(statement);
  const readAll = (all: readonly Word[]) => all.map((word, index) => readWord(word, all[index + 1]));
  const read = readAll(words);
  return {
    statement,
    words,
    stemSet: sortedSet(read.map(({ stem }) => stem)),
    content: sortedSet(read.flatMap(({ stem, isCommon }) => (isCommon ? [] : [stem]))),
    letters: readLetters(words),
    quoted: sortedSet(statement.quotations.flatMap(({ text }) => readAll(readWords(text))).map(({ stem }) => stem)),
    speakers: readSpeakers(statement),
    numbers: new Set(read.flatMap(({ value }) => value ?? [])),
    negated: words.filter((word) => isNegation(word.key)).length % 2 === 1,
  };
}
