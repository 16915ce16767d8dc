import { DETAIL_KINDS, type DetailKind, type WayOfComparing } from '../../report/detail-kinds.ts';
import { isNearName, isSameName, readNameWords } from './compare-names.ts';
import { isSameDate } from './same-date.ts';

/** How two values of one kind compare. */
export interface ValueComparison {
  /** Whether two unequal ones mean the same nevertheless. */
  readonly isSame: (one: string, other: string) => boolean;
  /** Two values that mean the same have one of these in common. */
  readonly keysOf: (value: string) => readonly string[];
  /** Whether one may stand for the other though the replaced stretch that they are in holds more. */
  readonly mayReplace: (one: string, other: string) => boolean;
}

/** How the values of a kind compare. */
export function comparisonOf(kind: DetailKind): ValueComparison {
  return COMPARISONS[DETAIL_KINDS[kind].compared];
}

const COMPARISONS: Readonly<Record<WayOfComparing, ValueComparison>> = {
  value: { isSame: () => false, keysOf: (value) => [value], mayReplace: () => true },
  day: { isSame: isSameDate, keysOf: () => [''], mayReplace: () => true },
  name: {
    isSame: isSameName,
    keysOf: (value) => [value, ...new Set(readNameWords(value).map((word) => `word ${word}`))],
    // The stretch may hold names of other bearers too.
    mayReplace: isNearName,
  },
};
