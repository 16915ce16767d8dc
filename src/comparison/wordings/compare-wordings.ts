import type { Verdict } from '../../report/comparison.ts';
import { alignSpoken } from './align-spoken.ts';
import { joinCompounds } from './join-compounds.ts';
import type { SpokenWord } from './read-spoken-words.ts';

/** A stretch of two wordings, each `[from, to)` of its words. */
export interface SpokenStretch {
  /** `same`; `cut`: only one goes so far, or closes its marks here; `changed`: other words, or fewer, inside the marks. */
  readonly kind: 'same' | 'cut' | 'changed';
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  /** Whether dots or brackets show it. */
  readonly shown: boolean;
}

/** Two wordings of one utterance, side by side. */
export interface ComparedWordings {
  /** Their words; what one writes as one word and the other as two is one word in both. */
  readonly words: readonly [readonly SpokenWord[], readonly SpokenWord[]];
  /** In their order; together all words of both. */
  readonly stretches: readonly SpokenStretch[];
  readonly verdict: Exclude<Verdict, 'paraphrased'>;
  /** Whether they differ in nothing but what dots or brackets show. */
  readonly edited: boolean;
}

/** What two wordings of one utterance have in common, and how they differ. */
export function compareWordings(first: readonly SpokenWord[], second: readonly SpokenWord[]): ComparedWordings {
  const words = joinCompounds(first, second);
  const keys = words.map((own) => own.map(({ key }) => key)) as [string[], string[]];
  const stretches = cutStretches(alignSpoken(...keys).pairs, words);
  const changed = stretches.filter(({ kind }) => kind === 'changed');
  const cut = stretches.filter(({ kind }) => kind === 'cut');
  const different = changed.length > 0 ? changed : cut;
  return {
    words,
    stretches,
    verdict: changed.length > 0 ? 'altered' : cut.length > 0 ? 'trimmed' : 'same',
    edited: different.length > 0 && different.every(({ shown }) => shown),
  };
}

type Both<Value> = readonly [Value, Value];

function cutStretches(pairs: readonly Both<number>[], words: Both<readonly SpokenWord[]>): readonly SpokenStretch[] {
  const stretches: SpokenStretch[] = [];
  let reached: Both<number> = [0, 0];
  const end: Both<number> = [words[0].length, words[1].length];
  for (const [one, other] of [...pairs, end]) {
    if (one > reached[0] || other > reached[1])
      stretches.push(...describeGap([reached[0], one], [reached[1], other], words));
    if (one === end[0]) break;
    const last = stretches.at(-1);
    const isNext = last?.kind === 'same';
    if (isNext) stretches.pop();
    const from = isNext ? last : { first: [one], second: [other] };
    stretches.push({
      kind: 'same',
      first: [from.first[0] ?? one, one + 1],
      second: [from.second[0] ?? other, other + 1],
      shown: false,
    });
    reached = [one + 1, other + 1];
  }
  return stretches;
}

type Range = Both<number>;

/** What stands between two words that both have, or before the first or behind the last of them. */
function describeGap(first: Range, second: Range, words: Both<readonly SpokenWord[]>): readonly SpokenStretch[] {
  const isOuter =
    first[0] === 0 && second[0] === 0
      ? 'start'
      : first[1] === words[0].length && second[1] === words[1].length
        ? 'end'
        : null;
  const shown = isShown(first, second, words);
  const sizes = [first[1] - first[0], second[1] - second[0]];
  const isOneSided = sizes.includes(0);
  if (isOneSided && (isOuter !== null || closesMarks(first, second, words)))
    return [{ kind: 'cut', first, second, shown }];
  if (isOuter === null) return [{ kind: 'changed', first, second, shown }];
  if (isBoundary(isOuter === 'start' ? [first[1], second[1]] : [first[0], second[0]], words))
    return [{ kind: 'cut', first, second, shown }];
  // Dots behind or before what both have end it, whatever follows them.
  if (hasDotsInside(isOuter, [first, second], words)) return [{ kind: 'cut', first, second, shown: true }];
  return splitOuter(first, second, { end: isOuter, shown, words });
}

function hasDotsInside(end: 'start' | 'end', ranges: Both<Range>, words: Both<readonly SpokenWord[]>): boolean {
  return words.some((own, side) => {
    const [from, to] = ranges[side] ?? [0, 0];
    return end === 'start' ? own[to]?.followsDots : own[from]?.followsDots;
  });
}

interface Outer {
  readonly end: 'start' | 'end';
  readonly shown: boolean;
  readonly words: Both<readonly SpokenWord[]>;
}

/** Where both go on otherwise at an end, as many words as the shorter has stand for each other; the longer's others are cut. */
function splitOuter(first: Range, second: Range, { end, shown, words }: Outer): readonly SpokenStretch[] {
  const size = Math.min(first[1] - first[0], second[1] - second[0]);
  const edges = splitAtEdge(first, second, { end, shown, words });
  if (edges !== undefined) return edges;
  const inner = ([from, to]: Range): Range => (end === 'start' ? [to - size, to] : [from, from + size]);
  const outer = ([from, to]: Range): Range => (end === 'start' ? [from, to - size] : [from + size, to]);
  const cut: SpokenStretch = { kind: 'cut', first: outer(first), second: outer(second), shown: false };
  const changed = putSideBySide(inner(first), inner(second), words).map((stretch) => ({ ...stretch, shown }));
  const isCut = [cut.first, cut.second].some(([from, to]) => to > from);
  if (!isCut) return changed;
  return end === 'start' ? [cut, ...changed] : [...changed, cut];
}

/** Where both begin, or both end, with one word, what stands between that and the rest stands for each other. */
function splitAtEdge(first: Range, second: Range, { end, words }: Outer): readonly SpokenStretch[] | undefined {
  const [one, other] = end === 'start' ? [first[0], second[0]] : [first[1] - 1, second[1] - 1];
  if (words[0][one]?.key !== words[1][other]?.key) return undefined;
  const edge: SpokenStretch = { kind: 'same', first: [one, one + 1], second: [other, other + 1], shown: false };
  const rest = ([from, to]: Range): Range => (end === 'start' ? [from + 1, to] : [from, to - 1]);
  const [left, right] = [rest(first), rest(second)];
  const changed: SpokenStretch = { kind: 'changed', first: left, second: right, shown: isShown(left, right, words) };
  return end === 'start' ? [edge, changed] : [changed, edge];
}

/** Two stretches of as many words, word by word: a common word may be the same in both. */
function putSideBySide(first: Range, second: Range, words: Both<readonly SpokenWord[]>): readonly SpokenStretch[] {
  const stretches: SpokenStretch[] = [];
  for (let place = 0; place < first[1] - first[0]; place += 1) {
    const [one, other] = [first[0] + place, second[0] + place];
    const kind = words[0][one]?.key === words[1][other]?.key ? 'same' : 'changed';
    const last = stretches.at(-1);
    const from = last?.kind === kind ? stretches.pop() : undefined;
    stretches.push({
      kind,
      first: [from?.first[0] ?? one, one + 1],
      second: [from?.second[0] ?? other, other + 1],
      shown: false,
    });
  }
  return stretches;
}

function closesMarks(first: Range, second: Range, [firsts, seconds]: Both<readonly SpokenWord[]>): boolean {
  const isEmpty = first[0] === first[1];
  return Boolean((isEmpty ? firsts[first[1]] : seconds[second[1]])?.opensMarks);
}

/** Whether what both have begins, or ends, with a sentence that the other has too, if only behind a comma, or with marks. */
function isBoundary(places: Both<number>, words: Both<readonly SpokenWord[]>): boolean {
  const [one, other] = words.map((own, side) => own[places[side] ?? 0]);
  const isSentence = (one?.opensSentence && other?.opensClause) || (one?.opensClause && other?.opensSentence);
  return Boolean(isSentence || one?.opensMarks || other?.opensMarks);
}

/** Dots stand where one has nothing, or all that one has stands in brackets. */
function isShown(first: Range, second: Range, words: Both<readonly SpokenWord[]>): boolean {
  return [first, second].some(([from, to], side) => {
    const own = words[side] ?? [];
    if (to > from) return own.slice(from, to).every(({ bracketed }) => bracketed);
    return Boolean(own[from]?.followsDots || own[from - 1]?.precedesDots);
  });
}
