import type { UnitClass } from '../language/signs.ts';

/** Prepositions that are weighed each for itself beside a verb of report. */
export const WEIGHED_WORDS = ['about', 'of', 'for', 'on', 'in', 'as', 'against', 'with', 'by', 'at', 'from'] as const;

/** Words that are weighed each for itself as the place before which reported words end. */
export const WEIGHED_ENDS = [
  'and',
  'but',
  'or',
  'while',
  'as',
  'because',
  'after',
  'before',
  'when',
  'if',
  'since',
  'although',
  'though',
  'despite',
  'even',
  'until',
  'so',
  'where',
  'who',
  'which',
  'than',
  'following',
] as const;

/** What an English word or sign weighs as beside a verb of report. */
export type EnglishClass = UnitClass | (typeof WEIGHED_WORDS)[number];

/** What it weighs as where reported words may end before it. */
export type EnglishEnd = EnglishClass | (typeof WEIGHED_ENDS)[number];
