import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import type { Stretch } from '../../comparison/words/diff-tokens.ts';
import { findStretches } from '../../comparison/words/diff-words.ts';
import { WEIGHTS } from '../weights.ts';
import type { IndexedSource } from '../words/index-words.ts';
import type { Run } from './find-runs.ts';

/** What is aligned at one place of a source. */
export interface AlignedRuns {
  /** Words in common, in their order in both. */
  readonly runs: readonly Run[];
  /** The quotation's words that belong there, `[from, until)`. */
  readonly from: number;
  readonly until: number;
  readonly quoted: readonly SpokenWord[];
  readonly index: IndexedSource;
}

/** Runs in common and what differs between, before and behind them, from the first word that belongs there to the last. */
export function alignPiece({ runs: chained, from, until, quoted, index }: AlignedRuns): readonly Stretch[] {
  const runs = drawTogether(chained, index);
  const words = { quoted, source: index.words };
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const stretches: Stretch[] = alignBefore(words, [from, first.quoted], first.source, index);
  for (const [place, { quoted: start, source, length }] of runs.entries()) {
    const before = runs[place - 1];
    if (before)
      stretches.push(
        ...alignBetween(words, [before.quoted + before.length, start], [before.source + before.length, source]),
      );
    stretches.push({ kind: 'same', first: [start, start + length], second: [source, source + length] });
  }
  stretches.push(...alignBehind(words, [last.quoted + last.length, until], last.source + last.length, index));
  return joinSame(stretches);
}

/** Runs with the first and the last at the place nearest to the others that has their words. */
function drawTogether(runs: readonly Run[], { numbers }: IndexedSource): readonly Run[] {
  const [first, second] = runs;
  const [before, last] = runs.slice(-2);
  if (!first || !second || !before || !last) return runs;
  const isThere = ({ source, length }: Run, start: number) =>
    numbers.slice(start, start + length).every((number, place) => number === numbers[source + place]);
  let start = before.source + before.length;
  while (start < last.source && !isThere(last, start)) start += 1;
  let head = second.source - first.length;
  while (head > first.source && !isThere(first, head)) head -= 1;
  if (runs.length === 2) return [first, { ...last, source: start }];
  return [{ ...first, source: head }, ...runs.slice(1, -1), { ...last, source: start }];
}

type Range = readonly [number, number];

interface Words {
  readonly quoted: readonly SpokenWord[];
  readonly source: readonly SpokenWord[];
}

const isSameWord = (one: SpokenWord, other: SpokenWord): boolean => one.key === other.key && !one.bracketed;

/** What stands between two runs: words of both sides in common, where there are not too many to look. */
function alignBetween({ quoted, source }: Words, first: Range, second: Range): readonly Stretch[] {
  const [left, right] = [quoted.slice(...first), source.slice(...second)];
  if (left.length + right.length === 0) return [];
  if (left.length === 0 || right.length === 0 || left.length + right.length > WEIGHTS.longestGap)
    return [{ kind: 'differs', first, second }];
  return findStretches(left, right, isSameWord).map((stretch) => move(stretch, first[0], second[0]));
}

/** Words of the quotation before its first run, held against as many of the source, which end where the run begins. */
function alignBefore(words: Words, first: Range, end: number, index: IndexedSource): Stretch[] {
  const size = first[1] - first[0];
  if (size === 0) return [];
  const align = (edge: number) => {
    let start = end;
    while (end - start < size + edge && isBesides(index, start - 1, end)) start -= 1;
    return alignBetween(words, first, [start, end]);
  };
  const [head, ...rest] = choose(align, size);
  if (head?.kind !== 'differs') return [...(head ? [head] : []), ...rest];
  // Of what the source has before the first word in common, only as much is meant as the quotation has in its place.
  const own = head.first[1] - head.first[0];
  return own === 0
    ? [...rest]
    : [{ ...head, second: [Math.max(head.second[0], head.second[1] - own), head.second[1]] }, ...rest];
}

/** The same behind its last run. */
function alignBehind(words: Words, first: Range, start: number, index: IndexedSource): readonly Stretch[] {
  const size = first[1] - first[0];
  if (size === 0) return [];
  const align = (edge: number) => {
    let end = start;
    while (end - start < size + edge && isBesides(index, end, start - 1)) end += 1;
    return alignBetween(words, first, [start, end]);
  };
  const stretches = choose(align, size);
  const tail = stretches.at(-1);
  if (tail?.kind !== 'differs') return stretches;
  const own = tail.first[1] - tail.first[0];
  const rest = stretches.slice(0, -1);
  return own === 0
    ? rest
    : [...rest, { ...tail, second: [tail.second[0], Math.min(tail.second[1], tail.second[0] + own)] }];
}

/** What stands near; a little farther off where all of a few words stand there, behind a false start. */
function choose(align: (edge: number) => readonly Stretch[], size: number): readonly Stretch[] {
  const near = align(WEIGHTS.edge);
  if (size > WEIGHTS.edgeWords || isWhole(near)) return near;
  const farther = align(WEIGHTS.widerEdge);
  return isWhole(farther) ? farther : near;
}

/** Whether all words of the quotation are among those in common. */
function isWhole(stretches: readonly Stretch[]): boolean {
  return stretches.every(({ kind, first: [from, to] }) => kind === 'same' || from === to);
}

/** Whether a word stands in the same turn as another. */
function isBesides({ turns, words }: IndexedSource, place: number, other: number): boolean {
  return words[place] !== undefined && turns[place] === turns[Math.min(other, words.length - 1)];
}

function move({ kind, first, second }: Stretch, quoted: number, source: number): Stretch {
  return {
    kind,
    first: [first[0] + quoted, first[1] + quoted],
    second: [second[0] + source, second[1] + source],
  };
}

/** Neighbouring stretches of one kind as one. */
function joinSame(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.kind === stretch.kind)
      joined[joined.length - 1] = {
        kind: last.kind,
        first: [last.first[0], stretch.first[1]],
        second: [last.second[0], stretch.second[1]],
      };
    else joined.push(stretch);
  }
  return joined;
}
