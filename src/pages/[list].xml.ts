import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';
import { writeFeed } from '../publish/write-feed.ts';
import { writeSitemapIndex, writeSitemaps } from '../publish/write-sitemap.ts';
import { site } from '../site.ts';
import { stories } from '../stories.ts';
import { listPagePaths } from './_page-paths.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** The feed and the sitemaps, which name full addresses: none where the site's own isn't known. */
export const getStaticPaths = (async () => {
  const { SITE } = import.meta.env;
  if (!SITE) return [];
  const full = (address: string) => new URL(address, SITE).href;
  const lists = [['feed', await makeFeed(full)] as const, ...(await makeSitemaps(full))];
  return lists.map(([list, text]) => ({ params: { list }, props: { text } }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);

type MakeFull = (address: string) => string;

async function makeFeed(full: MakeFull): Promise<string> {
  const entries = (await stories).map(({ id, title, updated, reports, comparison }) => ({
    title,
    address: full(addresses.story(id)),
    updated,
    summary: `${reports.length} reports, ${comparison.matches.length} statements in common.`,
  }));
  return writeFeed(entries, { ...(await site), home: full(addresses.home), feed: full(addresses.feed) });
}

async function makeSitemaps(full: MakeFull): Promise<readonly (readonly [string, string])[]> {
  const parts = writeSitemaps(listPagePaths(await stories).map(full));
  const [only = ''] = parts;
  if (parts.length === 1) return [['sitemap', only]];
  const named = parts.map((text, at) => [`sitemap-${at + 1}`, text] as const);
  const index = writeSitemapIndex(named.map(([name]) => full(`${addresses.home}${name}.xml`)));
  return [['sitemap', index], ...named];
}
