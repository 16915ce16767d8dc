import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { DiffToken, Stretch } from '../words/diff-tokens.ts';

/**
 * What another report has of a token: the same at its place; the same at another place; something else or nothing, between
 * words that it shares; nothing thereabouts.
 */
export type Presence = 'shared' | 'elsewhere' | 'lacking' | 'beyond';

type Both<Value> = readonly [Value, Value];

/** For each token of two texts, what the other text has of it. */
export function coverStretches(
  [firsts, seconds]: Both<readonly DiffToken[]>,
  stretches: readonly Stretch[],
): Both<readonly Presence[]> {
  const turned = stretches.map(({ kind, first, second }): Stretch => ({ kind, first: second, second: first }));
  return [
    coverSide(firsts, stretches, listOpen(seconds, turned)),
    coverSide(seconds, turned, listOpen(firsts, stretches)),
  ];
}

function coverSide(
  tokens: readonly DiffToken[],
  stretches: readonly Stretch[],
  openThere: ReadonlySet<string>,
): readonly Presence[] {
  return stretches.flatMap((stretch, place) => {
    const rest: Presence = hasLikeStretch(stretch, place > 0 && place < stretches.length - 1) ? 'lacking' : 'beyond';
    return tokens.slice(...stretch.first).map(({ key }): Presence => {
      if (stretch.kind === 'same') return 'shared';
      return openThere.has(key) ? 'elsewhere' : rest;
    });
  });
}

/** Whether the other text has something else there, or goes on without these few words. */
function hasLikeStretch({ first, second }: Stretch, isBetween: boolean): boolean {
  const size = first[1] - first[0];
  return second[0] < second[1] || size <= (isBetween ? WEIGHTS.insertedWords : WEIGHTS.appendedWords);
}

/** The words, more than common ones, that have no counterpart at their place. */
function listOpen(tokens: readonly DiffToken[], stretches: readonly Stretch[]): ReadonlySet<string> {
  const open = stretches.filter(({ kind }) => kind === 'differs').flatMap(({ first }) => tokens.slice(...first));
  return new Set(open.map(({ key }) => key).filter((key) => /[\p{L}\p{N}]/u.test(key) && !isCommonWord(key)));
}
