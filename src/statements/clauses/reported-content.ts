import { nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/read-units.ts';
import { type CueForm, cueFormOf } from '../lexicon/en/cue-verbs.ts';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS, WEEKDAYS } from '../lexicon/en/function-words.ts';
import { findEnd } from './find-end.ts';
import type { ReportingClause, UnitRange } from './reporting-clause.ts';

/** How many units after a verb of saying are looked through for `that`. */
const THAT_WINDOW = 14;

/** What is reported after a cue: from `that` or the next words to where they most likely end. */
export function contentAfter(units: readonly Unit[], afterCue: number, verb: CueForm | null): UnitRange | null {
  const from = skipCircumstances(units, afterCue, verb);
  let to = findEnd(units, { verb, from });
  while (to > from && units[to - 1]?.kind === 'sign') to--;
  return to > from ? { from, to } : null;
}

/** What is reported before a verb: back to the start of the sentence or of the report before. */
export function contentBefore(
  units: readonly Unit[],
  before: number,
  earlier: ReportingClause | undefined,
): UnitRange | null {
  let to = before;
  while (to > 0 && units[to - 1]?.kind === 'sign') to--;
  const isForward = earlier?.content && earlier.content.from >= earlier.cue.to;
  const start = isForward || !earlier?.content ? 0 : earlier.cue.to;
  const from = start > 0 && start < to ? start : pastDateline(units);
  return to > from ? { from, to } : null;
}

/** Units of a dateline, at most. */
const LONGEST_DATELINE = 9;

/** Past `MOSCOW (Reuters) -` at the start of a sentence. */
function pastDateline(units: readonly Unit[]): number {
  const dash = units.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^(?:[—–-]|--)$/.test(text));
  const place = units.slice(0, Math.max(dash, 0));
  const isPlace = place.every(({ kind, capital, text }) => capital || kind === 'sign' || /^\d+$/.test(text));
  return isPlace && /^\p{Lu}{3}/u.test(units[0]?.text ?? '') ? dash + 1 : 0;
}

/** Past day names and `in a statement`, where `that` or the reported words follow. */
function skipCircumstances(units: readonly Unit[], afterCue: number, verb: CueForm | null): number {
  const that = hasObject(units, afterCue, verb) ? undefined : indexOfThat(units, afterCue);
  if (that !== undefined) return that;
  let from = afterCue;
  while (/ly$/.test(units[from]?.text ?? '') && !/^(?:only|family|early)$/.test(units[from]?.text ?? '')) from++;
  if (isOccasion(units, from)) from = pastOccasions(units, from);
  else if (/^(?:of|about)$/.test(units[from]?.text ?? '')) from = pastTopic(units, from);
  if (/^(?:this|the following)$/.test(units[from]?.text ?? '') && units[from + 1]?.text === ':') from++;
  while (from < units.length && isSkipped(units[from])) from++;
  return from;
}

/** Whether what a verb is about follows at once, so that a `that` behind it is not the verb's. */
const hasObject = (units: readonly Unit[], afterCue: number, verb: CueForm | null): boolean =>
  verb?.manner !== 'telling' && nounPhraseStartingAt(units, afterCue) !== undefined && !isCircumstance(units[afterCue]);

const isCircumstance = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (WEEKDAYS.has(unit.lower) || /ly$|^(?:again|last|this|earlier|later|early|late|now|however)$/.test(unit.lower));

/** `in a statement`, `to reporters`, but no infinitive: `vowed to fight`. */
export function isOccasion(units: readonly Unit[], at: number): boolean {
  const preposition = units[at]?.text ?? '';
  if (preposition !== 'to') return /^(?:in|on|at|during|via|after)$/.test(preposition);
  const next = units[at + 1];
  return next !== undefined && (next.capital || DETERMINERS.has(next.lower) || LISTENERS.test(next.lower));
}

/** Past `in a statement to reporters on Friday`. */
function pastOccasions(units: readonly Unit[], first: number): number {
  let from = first;
  for (let passed = 0; passed < MOST_OCCASIONS && isOccasion(units, from); passed++) {
    from = nounPhraseStartingAt(units, from + 1)?.to ?? from + 2;
    while (WEEKDAYS.has(units[from]?.lower ?? '')) from++;
  }
  return from;
}

const MOST_OCCASIONS = 3;

const LISTENERS =
  /^(?:reporters|supporters|voters|journalists|fans|followers|him|them|me|us|lawmakers|officials|colleagues|members|people|questions|donors|critics|applause|laughter|cheers)$/;

/** Past `of Congress` in `said of Congress: “…”`. */
function pastTopic(units: readonly Unit[], at: number): number {
  const to = nounPhraseStartingAt(units, at + 1)?.to;
  const next = to === undefined ? undefined : units[to];
  return to !== undefined && (next?.kind === 'quotation' || /^[:,]$/.test(next?.text ?? '')) && hasQuotation(units, to)
    ? to
    : at;
}

const hasQuotation = (units: readonly Unit[], at: number): boolean =>
  units.slice(at, at + 2).some((unit) => unit.kind === 'quotation');

function isSkipped(unit: Unit | undefined): boolean {
  return unit !== undefined && ((unit.kind === 'sign' && /[,:—–-]/.test(unit.text)) || WEEKDAYS.has(unit.lower));
}

/** The `that` which opens the reported clause, unless another clause begins before it. */
function indexOfThat(units: readonly Unit[], afterCue: number): number | undefined {
  for (let index = afterCue; index < Math.min(units.length, afterCue + THAT_WINDOW); index++) {
    const unit = units[index];
    if (unit === undefined || beginsClause(unit)) return undefined;
    if (unit.lower === 'that') return index;
  }
  return undefined;
}

const beginsClause = (unit: Unit): boolean =>
  unit.kind === 'quotation' ||
  SUBJECT_PRONOUNS.has(unit.lower) ||
  AUXILIARIES.has(unit.lower) ||
  /^[.;:]$/.test(unit.text) ||
  /^(?:past|present)$/.test((!unit.capital && cueFormOf(unit.lower)?.form) || '');
