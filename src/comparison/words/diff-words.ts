import { diffArrays } from 'diff';
import { WEIGHTS } from '../weights.ts';
import { type DiffSegment, type DiffToken, isSameToken, readTokens, type Stretch } from './diff-tokens.ts';
import { joinSmallWords } from './join-small-words.ts';

/**
 * What two texts share and where they differ, in whole words. The segments' first sides add up to the first text to the
 * character, the second sides to the second.
 */
export function diffWords(first: string, second: string): readonly DiffSegment[] {
  const tokens = [readTokens(first), readTokens(second)] as const;
  return cutTexts([first, second], tokens, diffTokens(...tokens));
}

/** The stretches of two lists of tokens that mean the same, and the others between them. */
export function diffTokens(first: readonly DiffToken[], second: readonly DiffToken[]): readonly Stretch[] {
  return joinSmallWords(findStretches(first, second, isSameToken), first);
}

/** The stretches of two lists whose values are the same, and the others between them; one replaced whole if it is too long. */
export function findStretches<Value>(
  first: readonly Value[],
  second: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): readonly Stretch[] {
  const changes = diffArrays([...first], [...second], {
    comparator: isSame,
    maxEditLength: Math.min(WEIGHTS.edits, Math.ceil(WEIGHTS.diffSteps / (first.length + second.length + 1))),
  });
  if (changes === undefined) return [{ kind: 'differs', first: [0, first.length], second: [0, second.length] }];
  const stretches: Stretch[] = [];
  let [one, other] = [0, 0];
  for (const { added, removed, count } of changes) {
    const kind = added || removed ? 'differs' : 'same';
    const last = stretches.at(-1);
    const start = last?.kind === kind ? last : undefined;
    if (start) stretches.pop();
    const from = { first: start?.first[0] ?? one, second: start?.second[0] ?? other };
    if (!added) one += count;
    if (!removed) other += count;
    stretches.push({ kind, first: [from.first, one], second: [from.second, other] });
  }
  return stretches;
}

type Both<Value> = readonly [Value, Value];

function cutTexts(texts: Both<string>, tokens: Both<readonly DiffToken[]>, stretches: readonly Stretch[]) {
  const segments: DiffSegment[] = [];
  let reached: Both<number> = [0, 0];
  const cut = (kind: DiffSegment['kind'], [first, second]: Both<number>) => {
    const segment = { kind, first: texts[0].slice(reached[0], first), second: texts[1].slice(reached[1], second) };
    if (segment.first !== '' || segment.second !== '') segments.push(segment);
    reached = [first, second];
  };
  for (const { kind, first, second } of stretches) {
    if (kind === 'same') continue;
    cut('same', [startOf(tokens[0], first), startOf(tokens[1], second)]);
    cut('differs', [endOf(tokens[0], first), endOf(tokens[1], second)]);
  }
  cut('same', [texts[0].length, texts[1].length]);
  return segments;
}

/** Where a range of tokens starts in the text; an empty one starts and ends after the token before it. */
function startOf(tokens: readonly DiffToken[], [from, to]: Both<number>): number {
  return (from < to ? tokens[from]?.start : tokens[from - 1]?.end) ?? 0;
}

function endOf(tokens: readonly DiffToken[], [, to]: Both<number>): number {
  return tokens[to - 1]?.end ?? 0;
}
