import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../site.ts';
import { writeSiteStyle } from '../styles/write-site-style.ts';

/** None where the site's colours are the usual ones. */
export const getStaticPaths = (async () => {
  const { colours } = await site;
  return Object.keys(colours).length > 0 ? [{ params: { sheet: 'site' } }] : [];
}) satisfies GetStaticPaths;

/** The style sheet of the site's own colours. */
export const GET: APIRoute = async () =>
  new Response(writeSiteStyle((await site).colours), { headers: { 'content-type': 'text/css' } });
