import type { Match } from '../../report/comparison.ts';
import { certaintyOf } from '../marks/relation-names.ts';
import type { Side } from '../marks/sides.ts';

/** Whether a report tells what a match tells: surely, perhaps, or not as far as was found. */
export type Presence = 'has' | 'perhaps' | 'none';

/** What each report makes of a match, in the order of the story. */
export function tellPresence(match: Match, sides: readonly Side[]): readonly Presence[] {
  return sides.map(({ report }) => {
    const own = match.statements[report.id] ?? [];
    if (own.length === 0) return 'none';
    return own.some((id) => certaintyOf(id, match) === 'sure') ? 'has' : 'perhaps';
  });
}
