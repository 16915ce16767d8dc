import { isA, type Unit } from '../grammar/read-units.ts';

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

/** Takes titles and what stands before them off the front of a run of capitalised words, and suffixes off its end. */
export function readName(units: readonly Unit[], from: number, to: number): WrittenName | undefined {
  let end = endBeforeOf(units, from, to);
  while (end > from + 1 && isA(units[end - 1], 'nameSuffix')) end--;
  const titled = lastTitle(units, from, end);
  // `CEO of Twitter` holds an office and no name.
  const title = titled !== undefined && isA(units[titled + 1], 'ofWord') ? undefined : titled;
  const start = title === undefined ? from : title + 1;
  const words = units.slice(start, end).map((unit) => unit.text);
  if (words.length === 0 || isAdjective(units, start, end)) return undefined;
  const pronoun = title === undefined ? undefined : units[title]?.word.titlePronoun;
  const text = words.join(' ').replace(/ (?=['’]s?\b)/g, '');
  return { from: start, to: end, text, pronoun, isTitled: title !== undefined };
}

/** `Presidential` in `the Vice Presidential nominee`: what is left behind a title is no name. */
const isAdjective = (units: readonly Unit[], start: number, end: number): boolean =>
  end === start + 1 && isA(units[start], 'officeAdjective') && isA(units[start - 1], 'title');

/** `Rep. Ann Lee of Ohio`: where a person's name ends, while `Bank of America` and `Secretary of State` go on. */
function endBeforeOf(units: readonly Unit[], from: number, to: number): number {
  const of = from + units.slice(from, to).findIndex((unit) => !unit.capital && isA(unit, 'ofWord'));
  if (of < from + 2) return to;
  const words = units.slice(from, of);
  const last = words.at(-1);
  if (words.some(({ word }) => word.firstNamePronoun)) return of;
  return isA(last, 'title') || last?.lexicon.namesBody(last.text) ? to : of;
}

/** The last word of a run that is a title, or what somebody does at the start of a sentence, and has a name behind it. */
function lastTitle(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let index = to - 2; index >= from; index--) if (isA(units[index], 'title')) return index;
  const isRole = from === 0 && to - from > 2 && isA(units[from], 'individual');
  return isRole && units[from + 1]?.word.firstNamePronoun !== undefined ? from : undefined;
}
