import { nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import { findEnd } from './find-end.ts';
import { isReportVerb } from './is-report-verb.ts';
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
  while (isManner(units[from])) from++;
  if (isOccasion(units, from)) from = pastOccasions(units, from);
  else if (isA(units[from], 'beforeTopic')) from = pastTopic(units, from);
  if (isA(units[from], 'announcing') && units[from + 1]?.text === ':') from++;
  while (from < units.length && isSkipped(units[from])) from++;
  return from;
}

/** `flatly`, but no noun or adverb that belongs to the words reported; with a capital it begins them. */
const isManner = (unit: Unit | undefined): boolean =>
  isA(unit, 'adverbForm') && (unit?.capital === true || !isA(unit, 'noManner'));

/** Whether what a verb is about follows at once, so that a `that` behind it is not the verb's. */
const hasObject = (units: readonly Unit[], afterCue: number, verb: CueForm | null): boolean =>
  verb?.manner !== 'telling' && nounPhraseStartingAt(units, afterCue) !== undefined && !isCircumstance(units[afterCue]);

const isCircumstance = (unit: Unit | undefined): boolean =>
  isA(unit, 'calendarWord') || isA(unit, 'adverbForm') || isA(unit, 'occasionWord');

/** `in a statement`, `to reporters`, but no infinitive: `vowed to fight`. */
export function isOccasion(units: readonly Unit[], at: number): boolean {
  const preposition = units[at];
  if (preposition?.capital) return false;
  if (!isA(preposition, 'infinitiveMarker')) return isA(preposition, 'occasionPreposition');
  const next = units[at + 1];
  return next !== undefined && (next.capital || isA(next, 'determiner') || isA(next, 'listener'));
}

/** Past `in a statement to reporters on Friday`. */
function pastOccasions(units: readonly Unit[], first: number): number {
  let from = first;
  for (let passed = 0; passed < MOST_OCCASIONS && isOccasion(units, from); passed++) {
    from = nounPhraseStartingAt(units, from + 1)?.to ?? from + 2;
    while (isA(units[from], 'calendarWord')) from++;
  }
  return from;
}

const MOST_OCCASIONS = 3;

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
  return unit !== undefined && ((unit.kind === 'sign' && /[,:—–-]/.test(unit.text)) || isA(unit, 'calendarWord'));
}

/** The `that` which opens the reported clause, unless another clause begins before it. */
function indexOfThat(units: readonly Unit[], afterCue: number): number | undefined {
  for (let index = afterCue; index < Math.min(units.length, afterCue + THAT_WINDOW); index++) {
    const unit = units[index];
    if (unit === undefined || beginsClause(unit)) return undefined;
    if (isA(unit, 'reportOpener')) return index;
  }
  return undefined;
}

const beginsClause = (unit: Unit): boolean =>
  unit.kind === 'quotation' ||
  isA(unit, 'subjectPronoun') ||
  isA(unit, 'auxiliary') ||
  /^[.;:]$/.test(unit.text) ||
  isReportVerb(unit);
