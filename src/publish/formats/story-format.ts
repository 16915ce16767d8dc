import type { ComparedStory } from '../../report/comparison-data.ts';
import type { StoryPlaces } from '../story-places.ts';

/** A file in which a whole story leaves the site or the desk. */
export type StoryFormat = AnywhereFormat | SiteFormat;

interface FormatFacts {
  /** The file's name below the story's address. */
  readonly file: string;
  /** Media type. */
  readonly type: string;
  /** What a button calls it. */
  readonly name: string;
  /** What it is, in a phrase behind its name. */
  readonly what: string;
  /** Whether a story without sources has no such file. */
  readonly needsSources?: true;
  /** Whether it means nothing where some words of a report may not be shown. */
  readonly needsWholeTexts?: true;
}

/** A format that can do without the story's pages. */
export interface AnywhereFormat extends FormatFacts {
  readonly stands: 'anywhere';
  /** The file's text; `places` is `null` where the story has no pages. */
  readonly write: (story: ComparedStory, places: StoryPlaces | null) => string;
}

/** A format that means nothing without the pages at which it points. */
export interface SiteFormat extends FormatFacts {
  readonly stands: 'on a site';
  readonly write: (story: ComparedStory, places: StoryPlaces) => string;
}
