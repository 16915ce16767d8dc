import { getEntry } from 'astro:content';
import { type SiteSource, UNNAMED_SITE } from './content/site-source.ts';

/** What the site says of itself. */
export const site: Promise<SiteSource> = loadSite();

async function loadSite(): Promise<SiteSource> {
  const entry = await getEntry('site', 'site');
  return entry ? { ...entry.data, body: entry.body ?? '' } : UNNAMED_SITE;
}
