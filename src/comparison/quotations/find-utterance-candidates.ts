import type { LinkedById } from '../matches/list-linked.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { Utterance } from './gather-utterances.ts';

/** Two wordings that may render one utterance. */
export interface UtteranceCandidate {
  readonly first: Utterance;
  readonly second: Utterance;
  /** Whether the statements that they touch are linked. */
  readonly isLinked: boolean;
}

/**
 * The wordings of two reports that share a rare word, and those of linked statements that share any: for each of the
 * first report those that share the earliest of its words first.
 */
export function findUtteranceCandidates(
  firsts: readonly Utterance[],
  seconds: readonly Utterance[],
  linkedById: LinkedById,
): readonly UtteranceCandidate[] {
  const placesByWord = groupPlaces(seconds, ({ words }) => words);
  const placesById = groupPlaces(seconds, ({ statements }) => statements.map(({ id }) => id));
  return firsts.flatMap((first) => {
    const linked = findLinked(first, placesById, linkedById);
    const orderByWord = orderWords(first.words);
    const orders = new Map(findRare(orderByWord, placesByWord));
    for (const place of linked) {
      for (const word of seconds[place]?.words ?? []) {
        const order = orderByWord.get(word);
        if (order !== undefined) orders.set(place, Math.min(orders.get(place) ?? order, order));
      }
    }
    return [...orders]
      .sort(([one, order], [other, otherOrder]) => order - otherOrder || one - other)
      .flatMap(([place]) =>
        seconds.slice(place, place + 1).map((second) => ({ first, second, isLinked: linked.has(place) })),
      );
  });
}

/** The places of the utterances that have a rare one of these words, with its order; the latest word first. */
function findRare(orderByWord: ReadonlyMap<string, number>, placesByWord: ReadonlyMap<string, readonly number[]>) {
  return [...orderByWord].reverse().flatMap(([word, order]) => {
    const places = placesByWord.get(word) ?? [];
    return isCommonWord(word) || places.length > WEIGHTS.frequent ? [] : places.map((place) => [place, order] as const);
  });
}

/** By word: how many other words stand before it for the first time. */
function orderWords(words: readonly string[]): ReadonlyMap<string, number> {
  const orderByWord = new Map<string, number>();
  for (const word of words) if (!orderByWord.has(word)) orderByWord.set(word, orderByWord.size);
  return orderByWord;
}

/** By what the utterances have: the places of those that have it, ascending. */
function groupPlaces(utterances: readonly Utterance[], keysOf: (utterance: Utterance) => readonly string[]) {
  const placesByKey = new Map<string, number[]>();
  for (const [place, utterance] of utterances.entries()) {
    for (const key of new Set(keysOf(utterance))) {
      const places = placesByKey.get(key);
      if (places) places.push(place);
      else placesByKey.set(key, [place]);
    }
  }
  return placesByKey;
}

/** The places of the utterances whose statements are linked with this one's. */
function findLinked(
  { statements }: Utterance,
  placesById: ReadonlyMap<string, readonly number[]>,
  linkedById: LinkedById,
): ReadonlySet<number> {
  const linked = statements.flatMap(({ id }) => [...(linkedById.get(id) ?? [])]);
  return new Set(linked.flatMap((id) => placesById.get(id) ?? []));
}
