import { cueFormOf } from './cue-verbs.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS, WEEKDAYS } from './function-words.ts';
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
export function contentAfter(units: readonly Unit[], afterCue: number): UnitRange | null {
  const from = skipCircumstances(units, afterCue);
  const to = endOfContent(units, from);
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
  if (/^(?:in|on|at|during|via|to|after)$/.test(units[from]?.text ?? '')) {
    from = nounPhraseStartingAt(units, from + 1)?.to ?? from + 2;
  }
  while (from < units.length && isSkipped(units[from])) from++;
  return from;
}

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

/** Participles that begin a second report of the same speaker. */
const SECOND_REPORT =
  /^(?:according|saying|adding|noting|arguing|telling|calling|citing|referring|pointing|insisting|claiming|explaining|suggesting|warning|stressing)$/;

function endOfContent(units: readonly Unit[], from: number): number {
  const second = units.findIndex(
    (unit, index) => index >= from && unit.text === ',' && SECOND_REPORT.test(units[index + 1]?.lower ?? ''),
  );
  let to = second < 0 ? units.length : second;
  while (to > from && units[to - 1]?.kind === 'sign') to--;
  return to;
}
