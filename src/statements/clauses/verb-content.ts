import { isA, type Unit } from '../grammar/read-units.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import { contentAfter, contentBefore, isOccasion } from './reported-content.ts';
import type { ReportingClause, UnitRange } from './reporting-clause.ts';

/** A verb of report with what belongs to it, in indices of an outer sentence's units. */
export interface VerbPlace {
  /** Where the clause begins, with its source if that comes first. */
  readonly start: number;
  /** Past the verb, its listener and a source behind it. */
  readonly afterCue: number;
  /** Where the source stands: `Lee said`, `said Lee`, `was announced by Lee`, `was announced`. */
  readonly order: 'source first' | 'verb first' | 'by source' | 'by nobody';
  readonly earlier: readonly ReportingClause[];
}

/** What a verb reports: the words behind it or before its clause, of which the record has room for the longer. */
export function contentOfVerb(
  units: readonly Unit[],
  verb: CueForm,
  { start, afterCue, order, earlier }: VerbPlace,
): UnitRange | null {
  if (isA(units[start - 1], 'asWord') && isComplete(units, afterCue))
    return contentBesideAs(units, { start, afterCue });
  const from = afterParticle(units, afterCue, verb);
  const isBefore =
    order === 'verb first' ||
    (order === 'by source' && !isA(units[afterCue], 'behindSource')) ||
    (order === 'by nobody' && from === afterCue && isComplete(units, afterCue)) ||
    endsReport(units, afterCue) ||
    (from === afterCue && isAppended(units, { start, afterCue }));
  const before = isBefore ? contentBefore(units, start, earlier.at(-1)) : null;
  const isBetween = order === 'source first' && units[afterCue]?.text === ',' && !reportsOn(units[afterCue + 1]);
  if (before && !isBetween) return before;
  const after = contentAfter(units, from, verb);
  return before && after ? longer(units, before, after) : (before ?? after);
}

/** `As Lee notes, …` and `…, as noted by Lee`: the rest of the sentence, on the side where it stands. */
function contentBesideAs(units: readonly Unit[], { start, afterCue }: Pick<VerbPlace, 'start' | 'afterCue'>) {
  const comma = units.slice(afterCue, afterCue + LONGEST_OCCASION).findIndex(({ text }) => text === ',');
  const opens = start < MOST_BEFORE_AS && comma >= 0;
  return opens ? contentAfter(units, afterCue + comma + 1, null) : contentBefore(units, start - 1, undefined);
}

/** Units between such a verb and its comma, at most. */
const LONGEST_OCCASION = 12;

/** Whether a verb goes on with nothing but an occasion: `as Lee noted on Friday`, not `as Lee thanked her`. */
function isComplete(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (next === undefined || next.kind === 'sign' || isA(next, 'adverbForm') || isA(next, 'completes')) return true;
  return isCircumstance(units, at) && !isA(next, 'complement');
}

/** Whether `on Friday`, `to reporters`, `as she left` or the like follows, and no infinitive. */
function isCircumstance(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (isA(unit, 'infinitiveMarker')) return isOccasion(units, at);
  return isA(unit, 'preposition') || isA(unit, 'calendarWord') || isA(unit, 'circumstanceOpener');
}

/** Units with which a sentence that begins with `as` may open: `But as …` */
const MOST_BEFORE_AS = 3;

/** `…, she said, adding …`: somebody's next report. */
const reportsOn = (unit: Unit | undefined): boolean => unit?.word.cue?.form === 'participle';

/** In `…, they said, …` the two parts are one; a record has room for the longer. */
function longer(units: readonly Unit[], a: UnitRange, b: UnitRange): UnitRange {
  const lengthOf = ({ from, to }: UnitRange) => (units[to - 1]?.end ?? 0) - (units[from]?.start ?? 0);
  return lengthOf(b) > lengthOf(a) && !isA(units[b.from], 'accordingWord') ? b : a;
}

/** Past the preposition that belongs to a verb: `called for`, `pointed out`. */
function afterParticle(units: readonly Unit[], afterCue: number, { traits, particles }: CueForm): number {
  if (traits.has('expresses')) return pastFeeling(units, afterCue) ?? afterCue;
  return particles.has(units[afterCue]?.text ?? '') ? afterCue + 1 : afterCue;
}

/** Units of a feeling that is expressed, at most. */
const LONGEST_FEELING = 4;

/** Past `deep concern about` in `expressed deep concern about the mine`; before `that`, which opens what is said. */
function pastFeeling(units: readonly Unit[], afterCue: number): number | undefined {
  const words = units.slice(afterCue + 1, afterCue + 1 + LONGEST_FEELING);
  const at = words.findIndex((unit) => isA(unit, 'feelingEnd'));
  if (at < 0) return undefined;
  return afterCue + 1 + at + (isA(words[at], 'reportOpener') ? 0 : 1);
}

/** `…, the ministry said after the call.`: a report behind a comma, with nothing but the occasion behind it. */
function isAppended(units: readonly Unit[], { start, afterCue }: { start: number; afterCue: number }): boolean {
  const before = units[start - 1];
  const isBehindComma = before?.kind === 'quotation' || (start > 3 && before?.text === ',');
  if (!isBehindComma || !isCircumstance(units, afterCue)) return false;
  return units.slice(afterCue).every((unit) => unit.kind !== 'quotation' && !isA(unit, 'reportOpener'));
}

/** Whether nothing follows that could be reported: the report stands before the verb. */
export function endsReport(units: readonly Unit[], from: number): boolean {
  const next = units[from];
  if (next?.text === ',' && units[from + 1]?.kind === 'quotation') return false;
  return next === undefined || /^[.,;!?)]$/.test(next.text);
}
