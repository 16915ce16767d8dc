import { WEIGHTS } from '../weights.ts';
import { type Alignment, alignSpoken, weighSpoken } from '../wordings/align-spoken.ts';
import { isCommonWord } from '../words/common-words.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { findUtteranceCandidates } from './find-utterance-candidates.ts';
import type { Utterance } from './gather-utterances.ts';
import type { LinkedById } from './list-linked.ts';

/** Two wordings of one utterance. */
export interface UtterancePair {
  readonly first: Utterance;
  readonly second: Utterance;
  /** 0–1: how much of the shorter one the other has in the same order. */
  readonly likeness: number;
  /** The same, counting more where their statements are linked or their speaker is one. */
  readonly strength: number;
  /** Whether their words, and who speaks them, leave no doubt though nothing else speaks for them. */
  readonly isSure: boolean;
  /** Whether their statements are linked. */
  readonly isLinked: boolean;
  /** Places in the words of the two of each word that both have. */
  readonly common: Alignment['pairs'];
}

/** The wordings of two reports that render one utterance, wherever they stand. */
export function pairUtterances(
  firsts: readonly Utterance[],
  seconds: readonly Utterance[],
  linkedById: LinkedById,
): readonly UtterancePair[] {
  const pairs = findUtteranceCandidates(firsts, seconds, linkedById).flatMap(({ first, second, isLinked }) => {
    const evidence = weighWordings(first, second);
    const speaker = compareSpeakers(first.speaker, second.speaker);
    const isSure = isBeyondDoubt(evidence, speaker);
    if (!isSure && !(isLinked && speaker !== 'other' && isLikely(evidence))) return [];
    const support =
      (isLinked ? WEIGHTS.utterance.linked : 0) + (speaker === 'same' ? WEIGHTS.utterance.sameSpeaker : 0);
    const strength = evidence.likeness * (1 + support);
    return [{ first, second, likeness: evidence.likeness, strength, isSure, isLinked, common: evidence.common }];
  });
  return keepBest(pairs);
}

interface Evidence {
  /** Words of the longest common run. */
  readonly run: number;
  /** Words in it that are more than common. */
  readonly shared: number;
  /** Whether they have a word in common that is more than common. */
  readonly hasContent: boolean;
  /** 0–1: how much of the shorter one the other has. */
  readonly likeness: number;
  /** Weight of what they have in common. */
  readonly weight: number;
  /** Whether the run is all of the shorter wording; of both. */
  readonly isWhole: boolean;
  readonly isEqual: boolean;
  readonly common: Alignment['pairs'];
}

type Range = readonly [number, number];

function weighWordings(first: Utterance, second: Utterance): Evidence {
  const { pairs, weight } = alignSpoken(first.words, second.words);
  const { run, start } = findLongestRun(pairs);
  const words = pairs.map(([place]) => first.words[place] ?? '');
  const weights = [first, second].map(({ words }) =>
    words.slice(0, WEIGHTS.longestWording).reduce((sum, word) => sum + weighSpoken(word), 0),
  );
  const lengths = [first.words.length, second.words.length];
  return {
    run,
    shared: words.slice(start, start + run).filter((word) => !isCommonWord(word)).length,
    hasContent: words.some((word) => !isCommonWord(word)),
    likeness: weight / Math.max(Math.min(...weights), Number.MIN_VALUE),
    weight,
    isWhole: run === Math.min(...lengths),
    isEqual: run === Math.max(...lengths),
    common: pairs,
  };
}

/** The most neighbours in both lists, and which of the pairs begins them. */
function findLongestRun(pairs: readonly Range[]) {
  let [run, start, from] = [0, 0, 0];
  for (const [index, [one, other]] of pairs.entries()) {
    const [before, otherBefore] = pairs[index - 1] ?? [-2, -2];
    if (one !== before + 1 || other !== otherBefore + 1) from = index;
    if (index - from + 1 > run) [run, start] = [index - from + 1, from];
  }
  return { run, start };
}

/** Where the statements are linked anyway. */
function isLikely({ shared, hasContent, likeness }: Evidence): boolean {
  return likeness >= (hasContent ? WEIGHTS.wording : WEIGHTS.plainWording) || shared >= WEIGHTS.wordingRun;
}

/** Where nothing but the wordings and who speaks them speaks for them. */
function isBeyondDoubt(evidence: Evidence, speaker: ReturnType<typeof compareSpeakers>): boolean {
  const { run, shared, likeness, isWhole, isEqual } = evidence;
  const needed = WEIGHTS.utterance[speaker];
  if (isEqual && run >= needed.equalRun && shared >= needed.equalShared) return true;
  if (isWhole && shared >= needed.wholeShared) return true;
  return run >= needed.run && shared >= needed.shared && likeness >= needed.likeness;
}

/** Drops a pair where either wording has a much better one for the same stretch: a stock phrase makes no pair. */
function keepBest(pairs: readonly UtterancePair[]): readonly UtterancePair[] {
  const claims = pairs.map((pair) => ({ pair, stretches: [stretchOf(pair, 0), stretchOf(pair, 1)] as const }));
  const rivals = new Map([
    ...Map.groupBy(claims, ({ pair }) => pair.first),
    ...Map.groupBy(claims, ({ pair }) => pair.second),
  ]);
  return claims
    .filter(({ pair, stretches }) =>
      [pair.first, pair.second].every((utterance, side) =>
        (rivals.get(utterance) ?? []).every(
          (rival) =>
            !overlaps(stretches[side] ?? [0, 0], rival.stretches[side] ?? [0, 0]) ||
            pair.strength >= rankOf(pair) * rival.pair.strength,
        ),
      ),
    )
    .map(({ pair }) => pair);
}

const rankOf = ({ isLinked }: UtterancePair) => (isLinked ? WEIGHTS.linkedWordingRank : WEIGHTS.wordingRank);

/** Where one of a pair has what both have, `[from, to)`. */
function stretchOf({ common }: UtterancePair, side: 0 | 1): Range {
  return [common[0]?.[side] ?? 0, (common.at(-1)?.[side] ?? -1) + 1];
}

/** Whether two stretches have half of the shorter one in common. */
function overlaps([from, to]: Range, [otherFrom, otherTo]: Range): boolean {
  const common = Math.min(to, otherTo) - Math.max(from, otherFrom);
  return common * 2 > Math.min(to - from, otherTo - otherFrom);
}
