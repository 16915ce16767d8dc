import { WEIGHTS } from '../weights.ts';
import { alignWords } from '../words/align-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { Utterance } from './gather-utterances.ts';

/** Two wordings of one utterance. */
export interface UtterancePair {
  readonly first: Utterance;
  readonly second: Utterance;
  /** 0–1: how much of the shorter one the other has in the same order. */
  readonly likeness: number;
}

/** Whether two statements, by their ids, are linked. */
export type IsLinked = (first: string, second: string) => boolean;

/** The wordings of two reports that render one utterance, wherever they stand. */
export function pairUtterances(
  firsts: readonly Utterance[],
  seconds: readonly Utterance[],
  isLinked: IsLinked,
): readonly UtterancePair[] {
  const pairs = findCandidates(firsts, seconds, isLinked).flatMap(([first, second]) => {
    const { run, runStart, likeness } = alignWords(first.words, second.words);
    const shared = first.words.slice(runStart, runStart + run).filter((word) => !isCommonWord(word)).length;
    const hasContent = first.words.some((word) => !isCommonWord(word) && second.words.includes(word));
    const evidence = {
      run,
      shared,
      hasContent,
      likeness,
      isWhole: run === Math.min(first.words.length, second.words.length),
    };
    const isPair = areLinked(first, second, isLinked) ? isLikely(evidence) : isBeyondDoubt(evidence);
    return isPair ? [{ first, second, likeness }] : [];
  });
  return keepClearPairs(pairs);
}

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
function isLikely({ run, shared, hasContent, likeness, isWhole }: Evidence): boolean {
  const isPart = isWhole && (shared > 0 || run >= WEIGHTS.wordingRun);
  const isWording = likeness >= (hasContent ? WEIGHTS.wording : WEIGHTS.plainWording);
  return isPart || isWording || shared >= WEIGHTS.wordingRun;
}

/** Where nothing but the wordings speaks for them. */
function isBeyondDoubt({ run, shared, likeness, isWhole }: Evidence): boolean {
  return (
    (isWhole && shared >= 2) ||
    (run >= WEIGHTS.wordingRun && shared >= WEIGHTS.wordingRunRare && likeness >= WEIGHTS.wording)
  );
}

function findCandidates(firsts: readonly Utterance[], seconds: readonly Utterance[], isLinked: IsLinked) {
  const placesByWord = new Map<string, Utterance[]>();
  for (const utterance of seconds) {
    for (const word of new Set(utterance.words)) {
      const places = placesByWord.get(word);
      if (places) places.push(utterance);
      else placesByWord.set(word, [utterance]);
    }
  }
  return firsts.flatMap((first) => {
    const found = new Set<Utterance>();
    for (const word of first.words) {
      const places = placesByWord.get(word) ?? [];
      const isRare = !isCommonWord(word) && places.length <= WEIGHTS.frequent;
      for (const place of places) if (isRare || areLinked(first, place, isLinked)) found.add(place);
    }
    return [...found].map((second) => [first, second] as const);
  });
}

function areLinked(first: Utterance, second: Utterance, isLinked: IsLinked): boolean {
  return first.statements.some(({ id }) => second.statements.some((other) => isLinked(id, other.id)));
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
