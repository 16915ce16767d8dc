import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import type { Stretch } from '../../comparison/words/diff-tokens.ts';
import { WEIGHTS } from '../weights.ts';
import { type IndexedSource, weighPlaces, weighWord } from '../words/index-words.ts';
import { alignPiece } from './align-piece.ts';
import { type ChainContext, chainRuns, goesOn } from './chain-runs.ts';
import { findRuns, type Run } from './find-runs.ts';

/** Where a quotation stands in a source. */
export interface PlacedQuotation {
  /** The places that it is made of, in the order of the quotation: one, unless words of several are put together. */
  readonly pieces: readonly PlacedPiece[];
  /** Bits that its words in common with the source tell, beyond those that chance gives. */
  readonly bits: number;
  /** 0–1: how much of what its words tell they are. */
  readonly share: number;
  /** Bits that the quotation's words before each place tell together, from 0 to all of them. */
  readonly bitsBefore: readonly number[];
}

/** Words of a quotation at one place of the source. */
export interface PlacedPiece {
  /** From its first to its last words there: same words, and words that differ, on either side by their places. */
  readonly stretches: readonly Stretch[];
  /** Bits that the words in common tell. */
  readonly bits: number;
}

/** Which of several places is the likelier one. */
export interface Wish {
  /** Whether the speaker whom the report names speaks in a turn, by its place in the source. */
  readonly isSpeaker: (turn: number) => boolean;
  /** Place of a word near which another part of the quotation stands. */
  readonly near: number | undefined;
}

/** The likeliest place of a quotation's words, however little speaks for it; `undefined` where the source has none of them. */
export function placeQuotation(
  quoted: readonly SpokenWord[],
  index: IndexedSource,
  wish: Wish,
): PlacedQuotation | undefined {
  const numbers = quoted.map(({ key, bracketed }) => (bracketed ? undefined : index.numberByKey.get(key)));
  const bits = quoted.map(({ key, bracketed }, place) => (bracketed ? 0 : weighWord(index, key, numbers[place])));
  const context = makeContext({ quoted, bits, index, wish });
  const { runs } = chainRuns(findRuns(numbers, index), context);
  if (runs.length === 0) return undefined;
  const groups = splitAtJumps(runs, context);
  const place = (own: readonly (readonly Run[])[]) => describePlaces(own, { quoted, bits, index, wish });
  const spliced = place(groups);
  if (groups.length === 1 || isSplice(spliced)) return spliced;
  const [main = []] = groups.toSorted((one, other) => bitsOf(other, bits) - bitsOf(one, bits));
  return place([main]);
}

/** Whether words of several places are more than one place with coincidences. */
function isSplice({ pieces, share }: PlacedQuotation): boolean {
  const isFirm = pieces.every((piece) => piece.bits >= WEIGHTS.found.splicedBits);
  return isFirm && share >= WEIGHTS.found.splicedShare;
}

function describePlaces(groups: readonly (readonly Run[])[], { quoted, bits, index }: Quoted): PlacedQuotation {
  const pieces = groups.map((own, place) => {
    const from = place === 0 ? 0 : (own[0]?.quoted ?? 0);
    const until = groups[place + 1]?.[0]?.quoted ?? quoted.length;
    return { stretches: alignPiece({ runs: own, from, until, quoted, index }), bits: bitsOf(own, bits) };
  });
  const common = pieces.flatMap(({ stretches }) => stretches.filter(({ kind }) => kind === 'same'));
  const shared = sum(common.flatMap(({ first }) => bits.slice(...first)));
  const told = bitsOf(groups.flat(), bits) - weighPlaces(index);
  return { pieces, bits: told, share: shared / Math.max(sum(bits), 1), bitsBefore: addUp(bits) };
}

const bitsOf = (runs: readonly Run[], bits: readonly number[]): number =>
  sum(runs.flatMap(({ quoted, length }) => bits.slice(quoted, quoted + length)));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What stands before each place together, and at the end all of it. */
function addUp(values: readonly number[]): readonly number[] {
  const totals = [0];
  for (const value of values) totals.push((totals.at(-1) ?? 0) + value);
  return totals;
}

interface Quoted {
  readonly quoted: readonly SpokenWord[];
  /** What each of its words tells. */
  readonly bits: readonly number[];
  readonly index: IndexedSource;
  readonly wish: Wish;
}

function makeContext({ quoted, bits, index: { turns }, wish }: Quoted): ChainContext {
  return {
    bitsBefore: addUp(bits),
    isOpen: findOpenings(quoted),
    isOneTurn: (one, other) => turns[one] === turns[other],
    favour: ({ source }) => {
      const isNear = wish.near !== undefined && Math.abs(source - wish.near) <= WEIGHTS.shownCut;
      return (wish.isSpeaker(turns[source] ?? -1) ? WEIGHTS.chain.speaker : 0) + (isNear ? WEIGHTS.chain.near : 0);
    },
  };
}

/** Says of two words, by their places, whether dots or an editor's words stand between them. */
function findOpenings(quoted: readonly SpokenWord[]): ChainContext['isOpen'] {
  const dots = addUp(quoted.map(({ followsDots }) => Number(followsDots)));
  const edited = addUp(quoted.map(({ bracketed }) => Number(bracketed)));
  const count = (totals: readonly number[], from: number, to: number) => (totals[to] ?? 0) - (totals[from] ?? 0);
  return (before, behind) => count(dots, before + 1, behind + 1) > 0 || count(edited, before + 1, behind) > 0;
}

function splitAtJumps(runs: readonly Run[], context: ChainContext): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const before = groups.at(-1)?.at(-1);
    if (before && goesOn(before, run, context)) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}
