import { escapeXml } from './write-xml.ts';

/** Most addresses that a sitemap may have (sitemaps.org). */
export const SITEMAP_MOST = 50_000;

/** Sitemaps of full addresses, each with as many as one may have. */
export function writeSitemaps(addresses: readonly string[]): readonly string[] {
  const count = Math.max(1, Math.ceil(addresses.length / SITEMAP_MOST));
  return Array.from({ length: count }, (_, part) =>
    wrap('urlset', 'url', addresses.slice(part * SITEMAP_MOST, (part + 1) * SITEMAP_MOST)),
  );
}

/** An index of sitemaps by their full addresses. */
export function writeSitemapIndex(addresses: readonly string[]): string {
  return wrap('sitemapindex', 'sitemap', addresses);
}

function wrap(whole: string, part: string, addresses: readonly string[]): string {
  const parts = addresses.map((address) => `  <${part}><loc>${escapeXml(address)}</loc></${part}>\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<${whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts}</${whole}>\n`;
}
