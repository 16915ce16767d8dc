import type { Difference } from '../../class/exercise.ts';

/** The kinds of differences, in the order in which they are told, and their names. */
export const DIFFERENCE_KINDS: readonly (readonly [Difference['kind'], string])[] = [
  ['quotation', 'Other words inside quotation marks'],
  ['words', 'Words that the others don’t have'],
  ['rewritten', 'The same, told quite differently'],
  ['only', 'No counterpart found in the others'],
];
