import type { Speaker } from '../../report/report.ts';

/** What came before an outer sentence, as far as it tells who goes on speaking. */
export interface SpokenBefore {
  /** Who spoke last in the same paragraph. */
  readonly inParagraph: Speaker | null;
  /** Who spoke or stood as a subject last in the same paragraph. */
  readonly subject: Speaker | null;
  /** Who spoke last at all. */
  readonly inReport: Speaker | null;
  /** Subjects and speakers of the last sentences, whom `it` and `they` can take up. */
  readonly recent: readonly Speaker[];
  /** Descriptions that stood for speakers lately. */
  readonly described: readonly string[];
  /** Number of the last utterance. */
  readonly utterance: number;
}

/** A speaker who goes on speaking. */
export function carriedOver(speaker: Speaker | null): Speaker | null {
  return speaker && { ...speaker, found: 'carried-over' };
}
