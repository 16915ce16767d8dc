import type { Likeness } from '../likeness/measure-likeness.ts';
import type { WeighedProfile } from '../likeness/profile-statements.ts';

/** What the other candidates of two reports say about one of them, each 0–1. */
export interface Surroundings {
  /** How far it is ahead of the next counterparts of either statement, the lower of the two; a half: level with them. */
  readonly lead: number;
  /** The best other counterpart of either statement, the lower of the two: both have a rival. */
  readonly rival: number;
  /** How alike all are where two statements of each report are alike crosswise: the lowest of the other three pairs. */
  readonly square: number;
  /** The best that their neighbours in the two paragraphs have with each other. */
  readonly neighbours: number;
}

/** What a link's score is made of, each part 0–1, but for the first score. */
export interface Parts extends Likeness, Surroundings {}

/** A pair of statements on its way to becoming a link. */
export interface Candidate {
  readonly first: WeighedProfile;
  readonly second: WeighedProfile;
  readonly likeness: Likeness;
  /** 0–1, from the two texts alone. */
  readonly base: number;
}
