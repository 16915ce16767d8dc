import { WEIGHTS } from '../weights.ts';
import { alignWords } from '../words/align-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import { findUtteranceCandidates } from './find-utterance-candidates.ts';
import type { Utterance } from './gather-utterances.ts';
import type { LinkedById } from './list-linked.ts';

/** Two wordings of one utterance. */
export interface UtterancePair {
  readonly first: Utterance;
  readonly second: Utterance;
  /** 0–1: how much of the shorter one the other has in the same order. */
  readonly likeness: number;
}

/** The wordings of two reports that render one utterance, wherever they stand. */
export function pairUtterances(
  firsts: readonly Utterance[],
  seconds: readonly Utterance[],
  linkedById: LinkedById,
): readonly UtterancePair[] {
  const pairs = findUtteranceCandidates(firsts, seconds, linkedById).flatMap(({ first, second, isLinked }) => {
    const evidence = weighWordings(first, second);
    const isPair = isLinked ? isLikely(evidence) : isBeyondDoubt(evidence);
    return isPair ? [{ first, second, likeness: evidence.likeness }] : [];
  });
  return keepClearPairs(pairs);
}

/** What speaks for two wordings; weighed once however often they are compared. */
function weighWordings(first: Utterance, second: Utterance): Evidence {
  const weighed = evidenceByUtterance.get(first) ?? new Map<Utterance, Evidence>();
  evidenceByUtterance.set(first, weighed);
  const known = weighed.get(second);
  if (known) return known;
  const { run, runStart, likeness } = alignWords(first.words, second.words);
  const words = new Set(second.words);
  const evidence = {
    run,
    shared: first.words.slice(runStart, runStart + run).filter((word) => !isCommonWord(word)).length,
    hasContent: first.words.some((word) => !isCommonWord(word) && words.has(word)),
    likeness,
    isWhole: run === Math.min(first.words.length, second.words.length),
  };
  weighed.set(second, evidence);
  return evidence;
}

const evidenceByUtterance = new WeakMap<Utterance, Map<Utterance, Evidence>>();

interface Evidence {
  /** Words of the longest common run. */
  readonly run: number;
  /** Words in it that are more than common. */
  readonly shared: number;
  /** Whether they have a word that is more than common. */
  readonly hasContent: boolean;
  readonly likeness: number;
  /** Whether the run is all of the shorter wording. */
  readonly isWhole: boolean;
}

/** Where the statements are linked anyway. */
function isLikely({ shared, hasContent, likeness }: Evidence): boolean {
  return likeness >= (hasContent ? WEIGHTS.wording : WEIGHTS.plainWording) || shared >= WEIGHTS.wordingRun;
}

/** Where nothing but the wordings speaks for them. */
function isBeyondDoubt({ run, shared, likeness, isWhole }: Evidence): boolean {
  return (
    (isWhole && shared >= WEIGHTS.wholeWordingRare) ||
    (run >= WEIGHTS.wordingRun && shared >= WEIGHTS.wordingRunRare && likeness >= WEIGHTS.wording)
  );
}

/** Drops a pair where either wording has a much better one: a stock phrase in two quotations makes them no pair. */
function keepClearPairs(pairs: readonly UtterancePair[]): readonly UtterancePair[] {
  const best = new Map<Utterance, number>();
  for (const { first, second, likeness } of pairs) {
    for (const side of [first, second]) best.set(side, Math.max(best.get(side) ?? 0, likeness));
  }
  return pairs.filter(({ first, second, likeness }) =>
    [first, second].every((side) => likeness >= WEIGHTS.wordingRank * (best.get(side) ?? 0)),
  );
}
