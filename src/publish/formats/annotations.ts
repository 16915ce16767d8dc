import { annotateStory } from '../annotate-story.ts';
import type { SiteFormat } from './story-format.ts';

/** The matches of a story as web annotations. */
export const annotations: SiteFormat = {
  file: 'annotations.jsonld',
  type: 'application/ld+json',
  name: 'Annotations',
  what: 'JSON-LD: each match as a web annotation',
  stands: 'on a site',
  write: ({ title, reports, comparison: { matches } }, places) =>
    JSON.stringify(
      annotateStory({ title, reports, matches }, { ...places, collection: places.file(annotations.file) }),
    ),
};
