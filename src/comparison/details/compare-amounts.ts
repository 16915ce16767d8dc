import { WEIGHTS } from '../weights.ts';
import type { Amount } from './read-amount.ts';

/** Whether two amounts can be one: equal, or one of them rounded or hedged so that it holds the other. */
export function canBeOneAmount(one: Amount, other: Amount): boolean {
  if (one.dimension !== other.dimension) return false;
  if (isEqualAmount(one, other)) return true;
  const arePoints = one.from === one.to && other.from === other.to;
  if (arePoints && one.hedge === other.hedge && one.hedge !== 'range' && !isLooseBound(one, other))
    return isRounded(one, other) || isRounded(other, one);
  const [first, second] = [spread(one), spread(other)];
  return first.from <= second.to && second.from <= first.to;
}

/** `More than a dozen` and `at least 18`: one bound is no figure of its own. */
function isLooseBound(one: Amount, other: Amount): boolean {
  const [least = 0, most = 0] = [one.from, other.from].toSorted((a, b) => a - b);
  return one.hedge !== null && one.hedge !== 'about' && most > least * WEIGHTS.nearBound;
}

/** Whether two amounts are the same number, whatever the unit. */
export function isEqualAmount(one: Amount, other: Amount): boolean {
  if (one.dimension !== other.dimension) return false;
  if (one.unit === other.unit) return one.from === other.from && one.to === other.to;
  const isNear = (first: number, second: number) =>
    Math.abs(first - second) <= WEIGHTS.convertedAmount * Math.max(Math.abs(first), Math.abs(second));
  return isNear(one.from, other.from) && isNear(one.to, other.to);
}

/** How much room an amount leaves, as a share of it: 0 for one that stands for itself. */
export function measureRoom(amount: Amount): number {
  const { from, to } = spread(amount);
  return amount.hedge === null ? 0 : Math.min((to - from) / Math.max(Math.abs(amount.to), 1), ALL);
}

const ALL = 100;

interface Room {
  readonly from: number;
  readonly to: number;
}

/** Between what an amount can be. */
function spread({ from, to, hedge }: Amount): Room {
  const { about, above, nearly } = WEIGHTS.hedgedAmount;
  if (hedge === 'range') return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (hedge === 'about') return { from: from * (1 - about), to: to * (1 + about) };
  if (hedge === 'above') return { from, to: to * above };
  if (hedge === 'nearly') return { from: from * (1 - nearly), to };
  return hedge === 'most' ? { from: from / above, to } : { from, to };
}

/** Whether a number is the other one rounded: both large or with decimals, as nobody rounds 290 to 300 without saying so. */
function isRounded(coarse: Amount, fine: Amount): boolean {
  const isRoundable = coarse.grain >= WEIGHTS.roundedFrom || fine.grain < 1;
  const distance = Math.abs(coarse.from - fine.from);
  return (
    coarse.grain > fine.grain &&
    isRoundable &&
    distance <= coarse.grain / 2 &&
    distance <= WEIGHTS.roundedAmount * Math.abs(fine.from)
  );
}
