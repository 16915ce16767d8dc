import { isSameValue } from './compare-values.ts';
import { judgeDifference } from './judge-difference.ts';
import { measureSlot } from './measure-slot.ts';
import { type Particular, particularKey } from './read-particulars.ts';

/** Two details that stand for each other. */
export interface DetailPair {
  readonly sides: readonly [Particular, Particular];
  readonly differs: boolean;
  /** How surely they do. */
  readonly strength: number;
}

/** The details of two statements that stand for each other, each in one pair. */
export function pairDetails(firsts: readonly Particular[], seconds: readonly Particular[]): readonly DetailPair[] {
  const [firstsByValue, secondsByValue] = [Map.groupBy(firsts, writtenValue), Map.groupBy(seconds, writtenValue)];
  const exact = [...firstsByValue].flatMap(([value, own]) =>
    pickPairs(own, secondsByValue.get(value) ?? [], judgeEqual),
  );
  // What has no equal is little, so that holding each against each takes no time.
  const [lone, others] = [dropGiven(firsts, secondsByValue), dropGiven(seconds, firstsByValue)];
  const loose = [...pickPairs(lone, seconds, judgeEqual), ...pickPairs(firsts, others, judgeEqual)];
  const isOpen = (one: Particular, there: readonly Particular[]) => !there.some((other) => isSameValue(one, other));
  const different = pickPairs(
    lone.filter((one) => isOpen(one, seconds)),
    others.filter((one) => isOpen(one, firsts)),
    judgeDifference,
  );
  return [
    ...[...exact, ...loose].map((pair) => ({ ...pair, differs: false })),
    ...different.map((pair) => ({ ...pair, differs: true })),
  ];
}

const writtenValue = ({ detail: { kind, value }, isLabel }: Particular) => `${kind} ${isLabel} ${value}`;

const dropGiven = (own: readonly Particular[], byValue: ReadonlyMap<string, unknown>) =>
  own.filter((one) => !byValue.has(writtenValue(one)));

/** How surely two details are the same one, from 0: not at all. */
function judgeEqual(one: Particular, other: Particular): number {
  if (!isSameValue(one, other)) return 0;
  const slot = measureSlot(one.round, other.round);
  const near = one.round.near.intersection(other.round.near).size;
  return 1 + (one.detail.value === other.detail.value ? EXACT : 0) + slot.words + near;
}

/** An equal value goes before one that is the same rounded. */
const EXACT = 50;

/** The surest pairs of two lists; a detail with two equally sure partners has none of them. */
function pickPairs(
  firsts: readonly Particular[],
  seconds: readonly Particular[],
  judge: (one: Particular, other: Particular) => number,
): readonly Omit<DetailPair, 'differs'>[] {
  const candidates = firsts.flatMap((one) =>
    seconds.flatMap((other) => {
      const strength = judge(one, other);
      return strength > 0 ? [{ sides: [one, other] as const, strength }] : [];
    }),
  );
  const taken = new Set<string>();
  const sorted = candidates.toSorted((one, other) => other.strength - one.strength);
  return sorted.filter(({ sides }) => {
    const keys = sides.map(particularKey);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}
