import type { Addresses } from '../permalinks/addresses.ts';
import { fullAddress } from '../permalinks/full-address.ts';

/** Where the parts of a story stand on the web: full addresses, or paths where the site's own is not known. */
export interface StoryPlaces {
  /** A file of the story: `statements.csv`. */
  readonly file: (name: string) => string;
  /** The page of a statement or a match. */
  readonly passage: (id: string) => string;
  /** The page of a report. */
  readonly report: (id: string) => string;
  /** The plain text of a report, in which annotations' positions count. */
  readonly text: (id: string) => string;
  /** The JSON Schema of `comparison.json`. */
  readonly schema: string;
}

/** The places of a story on a site with these addresses; `site` is its origin, if that is known. */
export function placeStory(story: string, addresses: Addresses, site: URL | undefined): StoryPlaces {
  const full = (address: string) => fullAddress(address, site);
  return {
    file: (name) => full(addresses.file(story, name)),
    passage: (id) => full(addresses.passage(story, id)),
    report: (id) => full(addresses.report(story, id)),
    text: (id) => full(addresses.text(story, id)),
    schema: full(addresses.schema),
  };
}
