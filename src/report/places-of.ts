import type { Reading, Wording } from './comparison.ts';

/** Every place in which reports have a reading. */
export function placesOf({ wordings, repeats }: Pick<Reading, 'wordings' | 'repeats'>): readonly Wording[] {
  return [...Object.values(wordings), ...repeats];
}
