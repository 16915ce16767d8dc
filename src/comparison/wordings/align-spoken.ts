import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { stemWord } from '../words/stem.ts';

/** Where two lists of words say the same. */
export interface Alignment {
  /** Places in the two lists of each word that both have, ascending in both. */
  readonly pairs: readonly (readonly [number, number])[];
  /** What these words weigh: common ones less. */
  readonly weight: number;
}

/**
 * The stretch of two lists of words that is most alike, gaps allowed: long gaps cost little more than short ones, so that a
 * common word that both happen to have far away isn't taken into it. Lists are cut to keep it fast.
 */
export function alignSpoken(first: readonly string[], second: readonly string[]): Alignment {
  const firsts = first.slice(0, WEIGHTS.longestWording);
  const seconds = second.slice(0, WEIGHTS.longestWording);
  return trace(fill(firsts, seconds), [firsts, seconds]);
}

/** What a word weighs that two wordings have in common. */
export const weighSpoken = (word: string) => (isCommonWord(word) ? WEIGHTS.alignment.common : 1);

/** How a cell of the table was reached: from nothing, by a pair of words, by a word of the first list, or of the second. */
const [START, PAIR, FIRST, SECOND] = [0, 1, 2, 3] as const;

interface Table {
  /** Cells in a row: one for each word of the second list. */
  readonly width: number;
  /** How the best way to a pair of words came before it; the same for ways that end in a word of one list alone. */
  readonly fromPair: Uint8Array;
  readonly fromFirst: Uint8Array;
  readonly fromSecond: Uint8Array;
  /** The cell in which the best way ends. */
  readonly best: number;
}

function fill(first: readonly string[], second: readonly string[]): Table {
  const width = second.length;
  const size = first.length * width;
  const [fromPair, fromFirst, fromSecond] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const { opened, widened } = WEIGHTS.alignment;
  const stems = second.map(stemWord);
  const none = new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY);
  let above = { pair: none, first: none, second: none };
  let [best, bestScore] = [0, 0];
  for (const [row, word] of first.entries()) {
    // By place in the second list, plus one.
    const here = { pair: none.slice(), first: none.slice(), second: none.slice() };
    const gainOf = weighAgainst(word);
    for (const [column, other] of second.entries()) {
      const cell = row * width + column;
      const before = pickBest(at(above.pair, column), at(above.first, column), at(above.second, column));
      const score = gainOf(other, stems[column]) + Math.max(before.score, 0);
      here.pair[column + 1] = score;
      fromPair[cell] = before.score > 0 ? before.way : START;
      const one = pickBest(
        at(above.pair, column + 1) + opened,
        at(above.first, column + 1) + widened,
        at(above.second, column + 1) + opened,
      );
      here.first[column + 1] = one.score;
      fromFirst[cell] = one.way;
      const two = pickBest(
        at(here.pair, column) + opened,
        at(here.first, column) + opened,
        at(here.second, column) + widened,
      );
      here.second[column + 1] = two.score;
      fromSecond[cell] = two.way;
      if (word === other && score > bestScore) [best, bestScore] = [cell, score];
    }
    above = here;
  }
  return { width, fromPair, fromFirst, fromSecond, best };
}

/** What it brings to put a word beside another. */
function weighAgainst(word: string) {
  const { replaced, reformed } = WEIGHTS.alignment;
  const [stem, weight] = [stemWord(word), weighSpoken(word)];
  return (other: string, otherStem: string | undefined): number => {
    if (word === other) return weight;
    return stem === otherStem ? reformed : replaced;
  };
}

const at = (scores: Float64Array, place: number) => scores[place] ?? Number.NEGATIVE_INFINITY;

function pickBest(pair: number, first: number, second: number) {
  if (pair >= first && pair >= second) return { score: pair, way: PAIR };
  return first >= second ? { score: first, way: FIRST } : { score: second, way: SECOND };
}

function trace(
  { width, fromPair, fromFirst, fromSecond, best }: Table,
  lists: readonly [readonly string[], readonly string[]],
): Alignment {
  const pairs: (readonly [number, number])[] = [];
  let weight = 0;
  let [row, column] = width > 0 ? [Math.floor(best / width), best % width] : [-1, -1];
  let way: number = PAIR;
  while (way !== START && row >= 0 && column >= 0) {
    const cell = row * width + column;
    if (way === PAIR) {
      const word = lists[0][row];
      if (word !== undefined && word === lists[1][column]) {
        pairs.unshift([row, column]);
        weight += weighSpoken(word);
      }
      way = fromPair[cell] ?? START;
      row -= 1;
      column -= 1;
    } else if (way === FIRST) {
      way = fromFirst[cell] ?? START;
      row -= 1;
    } else {
      way = fromSecond[cell] ?? START;
      column -= 1;
    }
  }
  return { pairs, weight };
}
