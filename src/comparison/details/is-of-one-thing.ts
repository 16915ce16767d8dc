import type { Particular } from './read-particulars.ts';

/** Whether two amounts are of one unit and, as far as nouns say, of one thing. */
export function isOfOneThing(one: Particular, other: Particular): boolean {
  const [first] = one.round.things;
  return isOfOneUnit(one, other) || (isOfNoUnit(one, other) && first !== undefined && first === other.round.things[0]);
}

/** The same where what one report describes more closely is no other thing: `beams` and `supporting beams`. */
export function isOfLikeThing(one: Particular, other: Particular): boolean {
  if (isOfOneThing(one, other)) return true;
  const [short, long] = [one.round.things, other.round.things].toSorted((a, b) => a.length - b.length);
  const [only] = short?.length === 1 ? short : [];
  return isOfNoUnit(one, other) && only !== undefined && (long ?? []).includes(only);
}

const isOfOneUnit = ({ amount: one }: Particular, { amount: other }: Particular) =>
  one !== null && one.dimension !== '' && one.dimension === other?.dimension;

const isOfNoUnit = ({ amount: one }: Particular, { amount: other }: Particular) =>
  one?.dimension === '' && other?.dimension === '';

/** Whether of two amounts the larger is at most so many times the smaller. */
export function isOfOneSize({ amount: one }: Particular, { amount: other }: Particular, ratio: number): boolean {
  const [least = 0, most = 0] = [one?.from ?? 0, other?.from ?? 0].toSorted((a, b) => a - b);
  return most <= least * ratio;
}
