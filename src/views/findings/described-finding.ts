import type { Finding } from '../../report/comparison.ts';
import type { ExcerptPiece } from './excerpt-around.ts';

/** A finding in plain words. */
export interface DescribedFinding {
  readonly kind: Finding['kind'];
  /** What it is: `Quotation altered`, `Number differs`. */
  readonly name: string;
  /** Who is said to have said it, where the reports agree on somebody; else `null`. */
  readonly speaker: string | null;
  readonly readings: readonly ShownReading[];
  /** Of misprinted names: what is likely meant. */
  readonly meant: readonly string[];
  /** What else is to be said of it, or `null`. */
  readonly note: string | null;
  /** Address of its place. */
  readonly href: string;
}

/** The words of one or several reports. */
export interface ShownReading {
  readonly excerpt: readonly ExcerptPiece[];
  /** Ids of the reports that have it, in the order of the story. */
  readonly reports: readonly string[];
  /** BCP 47 tag of its language. */
  readonly lang: string;
  readonly isQuoted: boolean;
}

/**
 * How much of a finding is shown: the few words that differ, where many reports leave no room for more; what tells it in a
 * line; or every reading in its sentence.
 */
export type Extent = 'hint' | 'glance' | 'whole';

/** Letters of a reading that are shown. */
export const LETTERS: Readonly<Record<Extent, number>> = { hint: 24, glance: 64, whole: 320 };
