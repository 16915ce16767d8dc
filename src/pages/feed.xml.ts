import type { APIRoute } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';
import { writeFeed } from '../publish/write-feed.ts';
import { site as ownSite } from '../site.ts';
import { stories } from '../stories.ts';

/** The stories as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const { feed, home, story } = addressesAt(import.meta.env.BASE_URL);
  const full = (address: string) => new URL(address, site).href;
  const entries = (await stories).map(({ id, title, date, reports, comparison }) => ({
    title,
    address: full(story(id)),
    date: reports.reduce(
      (latest, { published }) => (published && published > (latest ?? '') ? published : latest),
      date,
    ),
    summary: `${reports.length} reports, ${comparison.matches.length} statements in common.`,
  }));
  return new Response(writeFeed(entries, { ...(await ownSite), home: full(home), feed: full(feed) }));
};
