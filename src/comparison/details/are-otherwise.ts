import { WEIGHTS } from '../weights.ts';
import { canDiffer } from './can-differ.ts';
import { isOfLikeThing, isOfOneSize } from './is-of-one-thing.ts';
import type { Particular } from './read-particulars.ts';

/** Whether two amounts are of one thing and differ, as far as they themselves and the words round them tell. */
export function areOtherwise(one: Particular, other: Particular): boolean {
  const { farWords, farRatio } = WEIGHTS.details;
  // Of percentages a sentence often has several.
  return (
    one.detail.kind !== 'percentage' &&
    isOfLikeThing(one, other) &&
    isOfOneSize(one, other, farRatio) &&
    canDiffer(one, other) &&
    countAbout(one, other) >= farWords
  );
}

/** How many words round two details, common ones left out, are the same. */
export const countAbout = (one: Particular, other: Particular) => one.round.about.intersection(other.round.about).size;
