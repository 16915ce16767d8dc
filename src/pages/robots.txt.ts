import type { APIRoute } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';

/** Lets search engines see everything, and tells them where the list of pages is, if that is known. */
export const GET: APIRoute = ({ site }) => {
  const { home } = addressesAt(import.meta.env.BASE_URL);
  const sitemap = site ? `Sitemap: ${new URL(`${home}sitemap.xml`, site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
