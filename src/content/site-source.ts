import type { SiteColours } from './colours/site-colours.ts';

/** What a site says of itself in `content/site.md`; what the file does not say is `null`. */
export interface SiteSource {
  /** What pages, previews and citations call it. */
  readonly name: string;
  /** Above the list of stories. */
  readonly tagline: string | null;
  /** Path of a picture in `public/`, shown beside the name. */
  readonly logo: string | null;
  /** BCP 47 tag of the language of its own words: name, tagline, and what it says about itself. */
  readonly lang: string;
  /** Where it stands, with `/` at the end. */
  readonly address: string | null;
  /** Who publishes it. */
  readonly publisher: string | null;
  /** Under what terms its texts may be used, in a line. */
  readonly licence: string | null;
  /** Where to write: an address of the web or of mail. */
  readonly contact: string | null;
  /** Colours that are other than usual. */
  readonly colours: SiteColours;
  /** What the site says about itself: the file behind its front matter. */
  readonly body: string;
}

/** Of a site that says nothing of itself. */
export const UNNAMED_SITE: SiteSource = {
  name: 'Variorum',
  ...{ tagline: null, logo: null, lang: 'en', address: null, publisher: null, licence: null, contact: null },
  colours: {},
  body: '',
};
