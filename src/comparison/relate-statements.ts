import type { Relation } from './comparison.ts';
import type { WeighedProfile } from './profile-statements.ts';
import { intersect } from './sorted-sets.ts';
import { WEIGHTS } from './weights.ts';

/** How the words of two linked statements compare. */
export function relateStatements(first: WeighedProfile, second: WeighedProfile): Relation {
  const { words } = first;
  if (words.length === second.words.length && words.every(({ key }, index) => key === second.words[index]?.key)) {
    return 'same';
  }
  const shared = intersect(first.stemSet, second.stemSet).length;
  return shared >= WEIGHTS.reworded * Math.max(first.stemSet.length, second.stemSet.length) ? 'reworded' : 'rewritten';
}
