import { groupConnected } from '../readings/group-connected.ts';
import type { Utterance } from './gather-utterances.ts';
import type { UtteranceGroup } from './group-utterances.ts';

/**
 * Makes one group of those that have parts of the same two utterances: where several reports let the speaker interrupt them
 * with the end of a sentence, each part has found its like, and together they are one utterance in every report.
 */
export function mergeInterrupted(groups: readonly UtteranceGroup[]): readonly UtteranceGroup[] {
  return groupConnected(groups, listUtterancePairs).map((merged) => merged.flat());
}

/** What two reports have of it, for each two: the utterances that its wordings are parts of. */
function listUtterancePairs(group: UtteranceGroup): readonly string[] {
  return group.map(({ first, second }) => [first, second].map(partKey).toSorted().join('\n'));
}

/** The same for parts of what is one utterance in the record. */
export const partKey = ({ report, number }: Utterance) => `${report} ${number}`;
