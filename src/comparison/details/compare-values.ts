import { DETAIL_KINDS, type WayOfComparing } from '../../report/detail-kinds.ts';
import { WEIGHTS } from '../weights.ts';
import { readHedge } from '../words/hedges.ts';
import { canBeOneAmount, isEqualAmount, measureRoom } from './compare-amounts.ts';
import { canBeOneDay, isOneDay, measureOpenDays } from './compare-days.ts';
import { canBeOneHour } from './compare-hours.ts';
import { isSameName } from './compare-names.ts';
import type { Particular } from './read-particulars.ts';

/** How two details of one kind compare. */
interface ValueComparison {
  /** Whether two unequal ones mean the same nevertheless. */
  readonly isSame: (one: Particular, other: Particular) => boolean;
  /** Whether both can be true of one thing. */
  readonly canBeOne: (one: Particular, other: Particular) => boolean;
  /** How much one leaves open: what tells least has most. */
  readonly measureRoom: (one: Particular) => number;
}

/** Whether two details of one kind mean the same: one may tell less. What names is never the same as what counts. */
export function isSameValue(one: Particular, other: Particular): boolean {
  if (one.detail.kind !== other.detail.kind || one.isLabel !== other.isLabel) return false;
  return one.detail.value === other.detail.value || comparisonOf(one).isSame(one, other);
}

/** Whether two details of one kind can both be true of one thing. */
export function canBeOneValue(one: Particular, other: Particular): boolean {
  return one.detail.value === other.detail.value || comparisonOf(one).canBeOne(one, other);
}

/** How much a detail leaves open: 0 for one that stands for nothing but itself. */
export function measureOpenness(one: Particular): number {
  return comparisonOf(one).measureRoom(one);
}

const comparisonOf = ({ detail }: Particular): ValueComparison => COMPARISONS[DETAIL_KINDS[detail.kind].compared];

const isWritten = (one: Particular, other: Particular) =>
  one.detail.text.toLowerCase() === other.detail.text.toLowerCase();

/** Minutes that a hedge leaves open. */
const roomOf = (...sides: readonly Particular[]) =>
  sides.some(({ detail: { inText }, statement: { text } }) => readHedge(text.slice(0, inText.start), '') !== null)
    ? WEIGHTS.hedgedMinutes
    : 0;

const COMPARISONS: Readonly<Record<WayOfComparing, ValueComparison>> = {
  value: { isSame: () => false, canBeOne: isWritten, measureRoom: () => 0 },
  hour: {
    isSame: (one, other) => canBeOneHour(one.detail.value, other.detail.value, roomOf(one, other)),
    canBeOne: (one, other) => canBeOneHour(one.detail.value, other.detail.value, roomOf(one, other)),
    measureRoom: ({ detail }) => (/^\d\d:/.test(detail.value) ? 1 / detail.value.length : 1),
  },
  amount: {
    isSame: ({ amount: one }, { amount: other }) =>
      one !== null && other !== null && (isEqualAmount(one, other) || canBeOneAmount(one, other)),
    canBeOne: ({ amount: one }, { amount: other }) => one === null || other === null || canBeOneAmount(one, other),
    measureRoom: ({ amount }) => (amount ? measureRoom(amount) : 0),
  },
  day: {
    // “Friday” is one Friday in two reports of a day, whichever days they were put to.
    isSame: (one, other) =>
      isWritten(one, other) || (one.days !== null && other.days !== null && isOneDay(one.days, other.days)),
    canBeOne: (one, other) =>
      isWritten(one, other) || one.days === null || other.days === null || canBeOneDay(one.days, other.days),
    measureRoom: ({ days }) => (days ? measureOpenDays(days) : 0),
  },
  name: {
    isSame: ({ detail: one }, { detail: other }) => isSameName(one.value, other.value),
    canBeOne: ({ detail: one }, { detail: other }) => isSameName(one.value, other.value),
    // A shorter form of a name leaves open whose it is.
    measureRoom: ({ detail }) => 1 / (detail.value.length + 1),
  },
};
