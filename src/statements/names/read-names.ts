import type { Unit } from '../grammar/read-units.ts';
import { namesBody } from '../lexicon/en/bodies.ts';
import { cueFormOf } from '../lexicon/en/cue-verbs.ts';
import { pronounOfFirstName } from '../lexicon/en/first-names.ts';
import {
  ADVERBS,
  CLAUSE_OPENERS,
  DETERMINERS,
  HONORIFICS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/en/function-words.ts';

/** A proper name where it stands, in unit indices, without titles before it. */
export interface WrittenName {
  readonly from: number;
  readonly to: number;
  /** The words joined by one space. */
  readonly text: string;
  /** By a title before it: `Mrs.`, `Mr.`. */
  readonly pronoun: 'he' | 'she' | undefined;
  /** Whether a title stands before it. */
  readonly isTitled: boolean;
}

/** What a report shows of a word elsewhere. */
export interface WordEvidence {
  /** Whether it also stands without a capital. */
  readonly isCommon: (lower: string) => boolean;
  /** Whether it has its capital inside sentences too. */
  readonly isProper: (lower: string) => boolean;
}

const SUFFIXES = /^(?:jr|sr|ii|iii|iv|md|phd)\.?$/;
const JOINS = /^(?:of|de|la|van|von|der|bin|al|del|da|di)$/;

/** Takes titles and what stands before them off the front of a run of capitalised words, and suffixes off its end. */
export function readName(units: readonly Unit[], from: number, to: number): WrittenName | undefined {
  let end = endBeforeOf(units, from, to);
  while (end > from + 1 && SUFFIXES.test(units[end - 1]?.lower ?? '')) end--;
  const title = lastTitle(units, from, end);
  const start = title === undefined ? from : title + 1;
  const words = units.slice(start, end).map((unit) => unit.text);
  if (words.length === 0) return undefined;
  const pronoun = title === undefined ? undefined : HONORIFICS.get(units[title]?.lower ?? '');
  const text = words.join(' ').replace(/ (?=['’]s?\b)/g, '');
  return { from: start, to: end, text, pronoun, isTitled: title !== undefined };
}

/** `Rep. Ann Lee of Ohio`: where a person's name ends, while `Bank of America` and `Secretary of State` go on. */
function endBeforeOf(units: readonly Unit[], from: number, to: number): number {
  const of = from + units.slice(from, to).findIndex((unit) => unit.text === 'of');
  if (of < from + 2) return to;
  const words = units.slice(from, of);
  const last = words.at(-1);
  if (words.some(({ lower }) => pronounOfFirstName(lower))) return of;
  return HONORIFICS.has(last?.lower ?? '') || namesBody(last?.text ?? '') ? to : of;
}

/** The last word of a run that is a title and has a name behind it. */
function lastTitle(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let index = to - 2; index >= from; index--) {
    if (HONORIFICS.has(units[index]?.lower ?? '')) return index;
  }
  return undefined;
}

/** The names in a row of units. */
export function findNames(units: readonly Unit[], evidence: WordEvidence): WrittenName[] {
  const areTitled = isTitled(units);
  const isPart = (unit: Unit | undefined): boolean => isNameWord(unit) && !(areTitled && isPresentVerb(unit));
  const names: WrittenName[] = [];
  for (let index = 0; index < units.length; index++) {
    if (!isPart(units[index]) || isOpeningWord(units, index, evidence)) continue;
    let end = index + 1;
    while (isPart(units[end]) || (JOINS.test(units[end]?.text ?? '') && isPart(units[end + 1]))) end++;
    const name = readName(units, index, end);
    if (name) names.push(name);
    index = end;
  }
  return names;
}

function isNameWord(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.kind === 'word' &&
    unit.capital &&
    !/^i(?:'.*)?$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow)$/.test(unit.lower) &&
    !isFunctionWord(unit.lower)
  );
}

/** Words of this length and more have a capital in headlines of one style. */
const TITLED_LENGTH = 4;
const FEWEST_TITLED = 3;

/** Whether a sentence is a headline that gives most words a capital. */
function isTitled(units: readonly Unit[]): boolean {
  const long = units.filter(({ kind, text }) => kind === 'word' && text.length >= TITLED_LENGTH);
  return long.length >= FEWEST_TITLED && long.every(({ capital }) => capital);
}

/** `Announces` in `Lee Announces Closure`: the third person of a verb of report is no name. */
const isPresentVerb = (unit: Unit | undefined): boolean => cueFormOf(unit?.lower ?? '')?.form === 'present';

/** Whether a word has its capital only because it opens a sentence. */
function isOpeningWord(units: readonly Unit[], index: number, { isCommon, isProper }: WordEvidence): boolean {
  if (index > 0 && units[index - 1]?.kind !== 'quotation') return false;
  const lower = units[index]?.lower ?? '';
  if (ADVERBS.has(lower)) return true;
  if (HONORIFICS.has(lower) || pronounOfFirstName(lower) || isProper(lower)) return false;
  return isCommon(lower) || !isNameWord(units[index + 1]);
}

const isFunctionWord = (lower: string): boolean =>
  DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || SUBJECT_PRONOUNS.has(lower);
