import type { APIRoute } from 'astro';
import { ICON_SIZES } from '../cards/draw-icon.ts';
import { addressesAt } from '../permalinks/addresses.ts';
import { site } from '../site.ts';

/** Lets phones install the site, and their Share menus lead to the page of own comparisons. */
export const GET: APIRoute = async () => {
  const { name, tagline } = await site;
  const { home, compare } = addressesAt(import.meta.env.BASE_URL);
  const manifest = {
    name,
    short_name: name,
    description: tagline ?? 'News reports of one event, side by side, statement by statement.',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    icons: [
      { src: `${home}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({
        src: `${home}cards/icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    ],
    // The service worker takes it before it leaves the device; addresses would be sent to the server.
    share_target: {
      action: compare,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files', accept: SHARED_KINDS }] },
    },
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};

/** Kinds of files that can be shared with the page, as Share menus name them. */
const SHARED_KINDS = [
  'text/plain',
  'text/html',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  '.docx',
  '.odt',
  '.mhtml',
  '.webarchive',
];
