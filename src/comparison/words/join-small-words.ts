import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from './common-words.ts';
import type { DiffToken, Stretch } from './diff-tokens.ts';

/** Stretches with small common words between two replaced ones joined into them: `had the dog` / `saw the cat` is one change. */
export function joinSmallWords(stretches: readonly Stretch[], tokens: readonly DiffToken[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const [bridge, before] = [joined.at(-1), joined.at(-2)];
    const isBridged = stretch.kind === 'differs' && bridge && before && isSmall(bridge, tokens, [before, stretch]);
    if (isBridged && index > 1) joined.splice(-2, 2, span(before, stretch));
    else joined.push(stretch);
  }
  return joined;
}

function isSmall({ first }: Stretch, tokens: readonly DiffToken[], sides: readonly [Stretch, Stretch]): boolean {
  const bridge = tokens.slice(...first);
  return (
    bridge.length <= WEIGHTS.bridge &&
    bridge.every(({ key }) => isCommonWord(key)) &&
    sides.every((side) => sizeOf(side) >= bridge.length && isReplaced(side))
  );
}

const sizeOf = ({ first, second }: Stretch) => Math.max(first[1] - first[0], second[1] - second[0]);

const isReplaced = ({ first, second }: Stretch) => first[0] < first[1] && second[0] < second[1];

function span(before: Stretch, after: Stretch): Stretch {
  return { kind: 'differs', first: [before.first[0], after.first[1]], second: [before.second[0], after.second[1]] };
}
