import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import { isCommonWord } from '../../comparison/words/common-words.ts';
import type { Source } from '../../report/source.ts';
import { compareTurnSpeakers, type TurnSpeakers } from '../speakers/compare-turn-speakers.ts';
import { WEIGHTS } from '../weights.ts';
import { readSourceWords } from './read-words.ts';

/** A source with its words, and where each of them and each two neighbours stand. */
export interface IndexedSource {
  readonly source: Source;
  readonly words: readonly SpokenWord[];
  /** The words' numbers, in their order; equal words have the same. */
  readonly numbers: readonly number[];
  /** By key: the word's number. */
  readonly numberByKey: ReadonlyMap<string, number>;
  /** By number: the places of the word, ascending. */
  readonly placesByNumber: readonly (readonly number[])[];
  /** The places of the first of two neighbours, ascending; by the two words' numbers, see `pairOf`. */
  readonly placesByPair: ReadonlyMap<number, readonly number[]>;
  /** The places in `Source.turns` of the words' turns, in their order; -1 before the first turn. */
  readonly turns: readonly number[];
  /** Who speaks them. */
  readonly speakers: TurnSpeakers;
}

/** Reads a source's words once, so that each quotation is found without going through all of them. */
export function indexWords(source: Source): IndexedSource {
  const words = readSourceWords(source.spoken);
  const numberByKey = new Map<string, number>();
  const placesByNumber: number[][] = [];
  const numbers = words.map(({ key }, place) => {
    const number = numberByKey.get(key) ?? numberByKey.size;
    numberByKey.set(key, number);
    const places = placesByNumber[number];
    if (places) places.push(place);
    else placesByNumber[number] = [place];
    return number;
  });
  return {
    source,
    words,
    numbers,
    numberByKey,
    placesByNumber,
    placesByPair: placePairs(numbers),
    turns: findTurns(source, words),
    speakers: compareTurnSpeakers(source),
  };
}

function placePairs(numbers: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const placesByPair = new Map<number, number[]>();
  for (let place = 0; place + 1 < numbers.length; place += 1) {
    const pair = pairOf(numbers[place] ?? 0, numbers[place + 1] ?? 0);
    const places = placesByPair.get(pair);
    if (places) places.push(place);
    else placesByPair.set(pair, [place]);
  }
  return placesByPair;
}

/** One number for two. */
export function pairOf(first: number, second: number): number {
  return first * MOST_WORDS + second;
}

/** More different words than a source of the largest size has. */
const MOST_WORDS = 2 ** 24;

function findTurns({ turns }: Source, words: readonly SpokenWord[]): readonly number[] {
  let turn = -1;
  return words.map(({ start }) => {
    while ((turns[turn + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) turn += 1;
    return turn;
  });
}

/** How much it tells that a word stands at a place, by its key and its number in the source, if it has one: bits. */
export function weighWord(index: IndexedSource, key: string, number: number | undefined): number {
  const count = number === undefined ? 0 : (index.placesByNumber[number]?.length ?? 0);
  const bits = weighPlaces(index) - Math.log2(Math.max(count, 1));
  return Math.min(Math.max(bits, WEIGHTS.leastBits), isCommonWord(key) ? WEIGHTS.mostCommonBits : WEIGHTS.mostBits);
}

/** How much it tells that something stands at one place of a source and at no other: bits. A short source has chances enough. */
export function weighPlaces({ words }: IndexedSource): number {
  return Math.log2(Math.max(words.length, WEIGHTS.leastWords) + 1);
}
