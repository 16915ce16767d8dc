import type { WordClass } from '../lexicon/language/word-classes.ts';
import { isA, type Unit } from './read-units.ts';

/** What stands before a verb and belongs to it. */
export interface BeforeVerb {
  /** Index of the last unit before its adverbs and auxiliaries. */
  readonly last: number;
  /** The first auxiliary, which tells what form the verb has. */
  readonly auxiliary: Unit | undefined;
  /** Whether the auxiliaries make a past form passive: `was called`, `has been called`. */
  readonly isPassive: boolean;
}

/** Back over the adverbs and auxiliaries of a verb. */
export function skipBack(units: readonly Unit[], from: number): BeforeVerb {
  let last = from;
  let auxiliary: Unit | undefined;
  let hasBeen = false;
  while (last >= 0 && isBetween(units[last])) {
    if (isA(units[last], 'auxiliary')) auxiliary = units[last];
    hasBeen ||= isA(units[last], 'been');
    last--;
  }
  return { last: skipDay(units, last), auxiliary, isPassive: hasBeen || isA(auxiliary, 'passiveAuxiliary') };
}

/** Back over `on Saturday`, `last week` and `in the past`, which stand between a subject and its verb. */
function skipDay(units: readonly Unit[], last: number): number {
  const is = (index: number, wordClass: WordClass): boolean => isA(units[index], wordClass);
  if (is(last, 'weekday')) return is(last - 1, 'beforeDay') || is(last - 1, 'dayModifier') ? last - 2 : last - 1;
  if (is(last, 'timeSpan') && is(last - 1, 'spanModifier')) return is(last - 2, 'spanAdverb') ? last - 3 : last - 2;
  if (is(last, 'agoWord') && is(last - 1, 'timeSpan')) return startOfSpan(units, last - 1) - 1;
  const isPeriod = is(last, 'period') && is(last - 1, 'periodModifier') && is(last - 2, 'beforePeriod');
  return isPeriod ? last - 3 : last;
}

/** Back from `weeks` to the start of `less than two weeks`. */
function startOfSpan(units: readonly Unit[], noun: number): number {
  let from = noun;
  while (from > noun - LONGEST_SPAN && isAmount(units[from - 1])) from--;
  return from;
}

/** Words that count a span, at most. */
const LONGEST_SPAN = 5;

const isAmount = (unit: Unit | undefined): boolean => isA(unit, 'spanAmount') || /^\d+$/.test(unit?.lower ?? '');

/** Whether a word can stand between a subject and its verb. */
export const isBetween = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  !unit.capital &&
  (isA(unit, 'auxiliary') || isA(unit, 'adverb') || isA(unit, 'adverbForm')) &&
  !isA(unit, 'notBetween');
