import { isCommonWord } from '../words/common-words.ts';
import { countsActs } from '../words/hedges.ts';
import { stemWord } from '../words/stem.ts';
import type { Particular } from './read-particulars.ts';
import type { Surroundings } from './read-surroundings.ts';

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

/** Times that something is done are of one thing where the same is done. */
function isOfOneUnit({ amount: one, round }: Particular, { amount: other, round: otherRound }: Particular): boolean {
  if (one === null || one.dimension === '' || one.dimension !== other?.dimension) return false;
  return !countsActs(one.dimension) || findAct(round) === findAct(otherRound);
}

const findAct = ({ before }: Surroundings) => before.filter((key) => !isCommonWord(key)).map(stemWord)[0];

const isOfNoUnit = ({ amount: one }: Particular, { amount: other }: Particular) =>
  one?.dimension === '' && other?.dimension === '';

/** Whether of two amounts the larger is at most so many times the smaller. */
export function isOfOneSize({ amount: one }: Particular, { amount: other }: Particular, ratio: number): boolean {
  const [least = 0, most = 0] = [one?.from ?? 0, other?.from ?? 0].toSorted((a, b) => a - b);
  return most <= least * ratio;
}
