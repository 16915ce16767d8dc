import type { DetailRule } from '../../language/detail-language.ts';
import { NUMBER_HINT, NUMBER_PATTERN } from '../number-words.ts';
import { writeRange } from './amounts.ts';

/** Parts of a hundred. */
export const PERCENTAGES: readonly DetailRule[] = [
  {
    pattern: new RegExp(
      `\\b(?<amount>half an?|${NUMBER_PATTERN})(?:[-–](?<to>${NUMBER_PATTERN}))?(?:\\s?%|[\\s-](?:(?<points>percentage points?)|percent|per cent|pct)\\b)`,
      'gi',
    ),
    needs: NUMBER_HINT,
    normalise: ({ amount = '', to, points }) => writeRange(amount, to, points ? 'percentage points' : '%'),
  },
];
