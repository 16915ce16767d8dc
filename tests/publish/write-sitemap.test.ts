import { expect, test } from 'vitest';
import { SITEMAP_MOST, writeSitemapIndex, writeSitemaps } from '../../src/publish/write-sitemap.ts';

const listAddresses = (count: number) => Array.from({ length: count }, (_, at) => `https://example.org/${at}/?a&b`);

test('a sitemap lists addresses', () => {
  const [sitemap, ...others] = writeSitemaps(listAddresses(2));
  expect(others).toEqual([]);
  expect(sitemap).toContain('<url><loc>https://example.org/1/?a&amp;b</loc></url>');
});

test('more addresses than one may have are parted, with an index of the parts', () => {
  const parts = writeSitemaps(listAddresses(2 * SITEMAP_MOST + 1));
  expect(parts.map((part) => part.split('<url>').length - 1)).toEqual([50_000, 50_000, 1]);
  expect(writeSitemapIndex(['https://example.org/sitemap-1.xml'])).toContain(
    '<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>',
  );
});
