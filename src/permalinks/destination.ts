import type { LinkedMatch, LinkedReport } from './read-passage.ts';

/** What a story publishes at `comparison.json`, as far as links need it. */
export interface PublishedStory {
  readonly reports: readonly LinkedReport[];
  readonly matches: readonly LinkedMatch[];
}

/** What became of what a link tells of one report. */
export interface SideFate {
  /** Id of the report. */
  readonly report: string;
  /**
   * `same`, `moved` (among other neighbours), `respelt` (but for capitals, accents and signs), `corrected`, `unclear`
   * (the same words, which may be others), `gone`; `strange`: the story has no such report.
   */
  readonly state: 'same' | 'moved' | 'respelt' | 'corrected' | 'unclear' | 'gone' | 'strange';
  /** Id of the statement where it stands now, or `null`. */
  readonly statement: string | null;
  /** Whether its words are attributed to somebody else now, or to nobody. */
  readonly isReattributed: boolean;
  /** The words that the link says it is made for, as far as it carries them. */
  readonly said: string;
}

/** Where a link leads, and what became of its words. */
export type Destination =
  | {
      readonly kind: 'passage';
      /** Id of the statement, match or quotation. */
      readonly passage: string;
      readonly sides: readonly SideFate[];
      /**
       * What keeps the sides together: still what it was (`kept`); with other statements besides (`joined`), or without
       * some that had the same words (`fewer`); nothing, so that they stand apart (`apart`); `untold` where the link
       * tells of one side only.
       */
      readonly bond: 'kept' | 'joined' | 'fewer' | 'apart' | 'untold';
    }
  | { readonly kind: 'gone'; readonly sides: readonly SideFate[] }
  /** The link carries no words, so nothing can be said of it. */
  | { readonly kind: 'unknown' };
