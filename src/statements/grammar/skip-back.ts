import { ADVERBS, AUXILIARIES, BE } from '../lexicon/en/function-words.ts';
import type { Unit } from './read-units.ts';

/** What stands before a verb and belongs to it. */
export interface BeforeVerb {
  /** Index of the last unit before its adverbs and auxiliaries. */
  readonly last: number;
  /** The first auxiliary, which tells what form the verb has; empty where there is none. */
  readonly auxiliary: string;
  /** Whether the auxiliaries make a past form passive: `was called`, `has been called`. */
  readonly isPassive: boolean;
}

/** Back over the adverbs and auxiliaries of a verb. */
export function skipBack(units: readonly Unit[], from: number): BeforeVerb {
  let last = from;
  let auxiliary = '';
  let hasBeen = false;
  while (last >= 0 && isBetween(units[last])) {
    const lower = units[last]?.lower ?? '';
    if (AUXILIARIES.has(lower)) auxiliary = lower;
    hasBeen ||= lower === 'been';
    last--;
  }
  return { last: skipDay(units, last), auxiliary, isPassive: hasBeen || BE.test(auxiliary) };
}

/** Back over `on Saturday`, `last week` and `in the past`, which stand between a subject and its verb. */
function skipDay(units: readonly Unit[], last: number): number {
  const lowerAt = (index: number): string => units[index]?.lower ?? '';
  if (DAY.test(lowerAt(last))) {
    const before = lowerAt(last - 1);
    return before === 'on' || /^(?:later|earlier|late|early|last|this)$/.test(before) ? last - 2 : last - 1;
  }
  if (SPAN.test(lowerAt(last)) && /^(?:last|this|earlier|later)$/.test(lowerAt(last - 1)))
    return /^(?:earlier|later|late)$/.test(lowerAt(last - 2)) ? last - 3 : last - 2;
  if (lowerAt(last) === 'ago' && SPAN.test(lowerAt(last - 1))) return startOfSpan(units, last - 1) - 1;
  const isPeriod = /^(?:past|week|month|year|days|weeks|months|years)$/.test(lowerAt(last));
  return isPeriod && /^(?:the|recent|past|this)$/.test(lowerAt(last - 1)) && lowerAt(last - 2) === 'in'
    ? last - 3
    : last;
}

/** Back from `weeks` to the start of `less than two weeks`. */
function startOfSpan(units: readonly Unit[], noun: number): number {
  let from = noun;
  while (
    from > noun - 5 &&
    /^(?:[a-z]+|\d+)$/.test(units[from - 1]?.lower ?? '') &&
    SPAN_WORD.test(units[from - 1]?.lower ?? '')
  )
    from--;
  return from;
}

const SPAN = /^(?:week|month|year|day|hour|morning|evening|afternoon|night|spring|summer|fall|autumn|winter)s?$/;
const SPAN_WORD =
  /^(?:an?|one|two|three|four|five|six|seven|several|few|some|many|less|more|than|about|just|only|\d+)$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether a word can stand between a subject and its verb. */
export const isBetween = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === 'word' &&
  !unit.capital &&
  (AUXILIARIES.has(unit.lower) || ADVERBS.has(unit.lower) || /ly$/.test(unit.lower)) &&
  unit.lower !== 'all' &&
  unit.lower !== 'both' &&
  unit.lower !== 'family';
