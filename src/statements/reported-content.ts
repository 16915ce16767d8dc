import { cueFormOf, type Manner } from './cue-verbs.ts';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS, WEEKDAYS } from './function-words.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { Unit } from './read-units.ts';
import type { ReportingClause } from './reporting-clauses.ts';

/** A stretch of units: index of the first, and of the one after the last. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** How many units after a verb of saying are looked through for `that`. */
const THAT_WINDOW = 14;

/** What is reported after a verb: from `that` or the next words to the end, without a second attribution. */
export function contentAfter(units: readonly Unit[], afterCue: number, manner?: Manner): UnitRange | null {
  const from = skipCircumstances(units, afterCue);
  const to = endOfContent(units, from, manner);
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
  const from = start < to ? start : 0;
  return to > from ? { from, to } : null;
}

/** Past day names and `in a statement`, where `that` or the reported words follow. */
function skipCircumstances(units: readonly Unit[], afterCue: number): number {
  const that = indexOfThat(units, afterCue);
  if (that !== undefined) return that;
  let from = afterCue;
  while (/ly$/.test(units[from]?.text ?? '') && !/^(?:only|family|early)$/.test(units[from]?.text ?? '')) from++;
  if (isOccasion(units, from)) from = nounPhraseStartingAt(units, from + 1)?.to ?? from + 2;
  else if (/^(?:of|about)$/.test(units[from]?.text ?? '')) from = pastTopic(units, from);
  if (/^(?:this|the following)$/.test(units[from]?.text ?? '') && units[from + 1]?.text === ':') from++;
  while (from < units.length && isSkipped(units[from])) from++;
  return from;
}

/** `in a statement`, `to reporters`, but no infinitive: `vowed to fight`. */
function isOccasion(units: readonly Unit[], at: number): boolean {
  const preposition = units[at]?.text ?? '';
  if (preposition !== 'to') return /^(?:in|on|at|during|via|after)$/.test(preposition);
  const next = units[at + 1];
  return next !== undefined && (next.capital || DETERMINERS.has(next.lower) || LISTENERS.test(next.lower));
}

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

function endOfContent(units: readonly Unit[], from: number, manner: Manner | undefined): number {
  let to = units.findIndex((_, index) => index > from && endsHere(units, index, manner));
  if (to < 0) to = units.length;
  while (to > from && units[to - 1]?.kind === 'sign') to--;
  return to;
}

/** Whether a second report begins, or what is praised or blamed has been named. */
function endsHere(units: readonly Unit[], index: number, manner: Manner | undefined): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined || next === undefined || unit.kind === 'quotation') return false;
  if (unit.text === ',' && (manner === 'stance' || next.lower === 'according')) return true;
  const form = next.capital ? undefined : cueFormOf(next.lower)?.form;
  if (unit.text === ',') return form === 'participle';
  return /^(?:and|but)$/.test(unit.text) && (form === 'past' || form === 'present');
}
