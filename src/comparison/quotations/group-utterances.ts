import type { Utterance } from './gather-utterances.ts';
import type { UtterancePair } from './pair-utterances.ts';

/** The pairs that render one utterance, whatever reports they are of. */
export type UtteranceGroup = readonly UtterancePair[];

/**
 * Pairs of wordings as groups that render one utterance each. The strongest join first; a short wording that stands in two
 * long ones which have nothing else in common belongs to the likelier of them alone.
 */
export function groupUtterances(pairs: readonly UtterancePair[]): readonly UtteranceGroup[] {
  const groupByUtterance = new Map<Utterance, Group>();
  const groupOf = (utterance: Utterance): Group => {
    const known = groupByUtterance.get(utterance) ?? { members: new Set([utterance]) };
    groupByUtterance.set(utterance, known);
    return known;
  };
  const kept = pairs.toSorted(compareStrength).filter(({ first, second, common }) => {
    const [one, other] = [groupOf(first), groupOf(second)];
    if (one === other) return true;
    const isBridge = one.members.size > 1 && other.members.size > 1;
    if (isBridge && isFragment(common.length, [one, other])) return false;
    const joined = { members: new Set([...one.members, ...other.members]) };
    for (const member of joined.members) groupByUtterance.set(member, joined);
    return true;
  });
  return [...Map.groupBy(kept, ({ first }) => groupByUtterance.get(first)).values()];
}

interface Group {
  readonly members: ReadonlySet<Utterance>;
}

/** Whether both groups tell more than twice what the two wordings have in common. */
function isFragment(common: number, groups: readonly Group[]): boolean {
  return groups.every(({ members }) => [...members].some(({ words }) => words.length > 2 * common));
}

function compareStrength(one: UtterancePair, other: UtterancePair): number {
  return (
    other.strength - one.strength || other.common.length - one.common.length || (keyOf(one) < keyOf(other) ? -1 : 1)
  );
}

const keyOf = ({ first, second }: UtterancePair) =>
  [first, second].map(({ report, text, start }) => `${report} ${text} ${start}`).join(' ');
