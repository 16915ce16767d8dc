/** Addresses of the site's pages below a base path, which begins and ends with `/`. */
export interface Addresses {
  readonly home: string;
  readonly search: string;
  readonly about: string;
  readonly compare: string;
  /** Shown in the place of a page that can't be had without a network. */
  readonly offline: string;
  readonly story: (story: string) => string;
  readonly comparison: (story: string) => string;
  readonly findings: (story: string) => string;
  readonly quotations: (story: string) => string;
  readonly leftOut: (story: string) => string;
  readonly speakers: (story: string) => string;
  readonly report: (story: string, report: string) => string;
  /** What reports draw on, with what they made of it. */
  readonly source: (story: string, source: string) => string;
  /** A report's statements as plain text, one a line. */
  readonly text: (story: string, report: string) => string;
  /** A page of its own for a statement or a match. */
  readonly passage: (story: string, passage: string) => string;
  /** The same, small, for a frame on another site. */
  readonly embed: (story: string, passage: string) => string;
  /** What programs that embed pages ask for. */
  readonly oembed: (story: string, passage: string) => string;
  /** A preview image of a passage, or of a story under the passage `story`. */
  readonly card: (story: string, passage: string) => string;
  /** A preview image of a page that is of no story. */
  readonly siteCard: (page: string) => string;
  /** A story in one of its formats, by the file's name: `statements.csv`. */
  readonly file: (story: string, name: string) => string;
  /** What earlier builds have left of a story's passages, by which links without words are led on. */
  readonly former: (story: string) => string;
  /** What stories and reports were called before. */
  readonly formerNames: string;
  /** The JSON Schema of `comparison.json`. */
  readonly schema: string;
  readonly feed: string;
  /** The colours that the site has set, where it has. */
  readonly siteStyle: string;
  /** Whose works the site is made of, as plain text. */
  readonly licences: string;
  /** The place of a statement or a match in the reading view. */
  readonly place: (story: string, passage: string) => string;
}

/** The addresses of a site that stands at the given base path. */
export function addressesAt(base: string): Addresses {
  const story = (id: string) => `${base}${encodeURIComponent(id)}/`;
  const report = (id: string, of: string) => `${story(id)}reports/${encodeURIComponent(of)}/`;
  const passage = (id: string, of: string) => `${story(id)}passages/${encodeURIComponent(of)}/`;
  return {
    home: base,
    search: `${base}search/`,
    about: `${base}about/`,
    compare: `${base}compare/`,
    offline: `${base}offline/`,
    story,
    comparison: (id) => `${story(id)}comparison.json`,
    findings: (id) => `${story(id)}findings/`,
    quotations: (id) => `${story(id)}quotations/`,
    leftOut: (id) => `${story(id)}left-out/`,
    speakers: (id) => `${story(id)}speakers/`,
    report,
    source: (id, of) => `${story(id)}sources/${encodeURIComponent(of)}/`,
    text: (id, of) => `${report(id, of)}statements.txt`,
    passage,
    embed: (id, of) => `${passage(id, of)}embed/`,
    oembed: (id, of) => `${passage(id, of)}oembed.json`,
    card: (id, of) => `${story(id)}cards/${encodeURIComponent(of)}.png`,
    siteCard: (page) => `${base}cards/${page}.png`,
    file: (id, name) => `${story(id)}${name}`,
    former: (id) => `${story(id)}former.json`,
    formerNames: `${base}former-names.json`,
    schema: `${base}comparison.schema.json`,
    feed: `${base}feed.xml`,
    siteStyle: `${base}site.css`,
    licences: `${base}licences.txt`,
    place: (id, of) => `${story(id)}#${encodeURIComponent(of)}`,
  };
}
