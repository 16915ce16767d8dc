import { escapeXml } from './write-xml.ts';

/** A story as the feed tells it. */
export interface FeedEntry {
  readonly title: string;
  /** Full address. */
  readonly address: string;
  /** When the story last changed, as far as it says: ISO 8601. `null` where it says nothing, which keeps it out. */
  readonly updated: string | null;
  readonly summary: string;
}

/** The site whose feed it is. */
export interface FeedSite {
  readonly name: string;
  readonly tagline: string | null;
  readonly publisher: string | null;
  /** Full addresses of its first page and of the feed. */
  readonly home: string;
  readonly feed: string;
}

/** An Atom feed (RFC 4287) of the stories that say when they changed, the latest first. */
export function writeFeed(entries: readonly FeedEntry[], site: FeedSite): string {
  const { name, tagline, publisher, home, feed } = site;
  const sorted = entries
    .flatMap(({ updated, ...entry }) =>
      updated === null ? [] : [{ ...entry, moment: new Date(updated).toISOString() }],
    )
    .toSorted((one, other) => other.moment.localeCompare(one.moment));
  const items = sorted.map(
    ({ title, address, moment, summary }) => `  <entry>
    <id>${escapeXml(address)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(address)}"/>
    <updated>${moment}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeXml(home)}</id>
  <title>${escapeXml(name)}</title>
  <subtitle>${escapeXml(tagline ?? 'News reports of one event, side by side')}</subtitle>
  <author><name>${escapeXml(publisher ?? name)}</name></author>
  <link href="${escapeXml(home)}"/>
  <link rel="self" href="${escapeXml(feed)}"/>
  <updated>${sorted[0]?.moment ?? NEVER}</updated>
${items.join('')}</feed>
`;
}

/** Atom asks for a moment even of a feed with nothing in it. */
const NEVER = '1970-01-01T00:00:00.000Z';
