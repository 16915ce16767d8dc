import { escapeXml } from './write-xml.ts';

/** A story as the feed tells it. */
export interface FeedEntry {
  readonly title: string;
  /** Full address. */
  readonly address: string;
  /** Day of the event or of the latest report, ISO 8601, or `null`. */
  readonly date: string | null;
  readonly summary: string;
}

/** Stories whose day nobody knows; Atom asks for one, and a day of the build would make each build another. */
const UNDATED = '1970-01-01';

/** The site whose feed it is. */
export interface FeedSite {
  readonly name: string;
  readonly tagline: string | null;
  readonly publisher: string | null;
  /** Full addresses of its first page and of the feed. */
  readonly home: string;
  readonly feed: string;
}

/** An Atom feed (RFC 4287) of stories, the latest first. */
export function writeFeed(entries: readonly FeedEntry[], site: FeedSite): string {
  const { name, tagline, publisher, home, feed } = site;
  const dated = entries.map((entry) => ({ ...entry, moment: toMoment(entry.date) }));
  const sorted = dated.toSorted((one, other) => other.moment.localeCompare(one.moment));
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
  <updated>${sorted[0]?.moment ?? toMoment(null)}</updated>
${items.join('')}</feed>
`;
}

function toMoment(date: string | null): string {
  return new Date(date ?? UNDATED).toISOString();
}
