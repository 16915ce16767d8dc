import { expect, test } from 'vitest';
import { writeFeed } from '../../src/publish/write-feed.ts';

const SITE = {
  ...{ name: 'Ulm & around', tagline: null, publisher: null },
  ...{ home: 'https://example.org/', feed: 'https://example.org/feed.xml' },
};

test('the feed has the story first that changed last, and none of which no day is known', () => {
  const entry = { address: 'https://example.org/x/?a=1&b=2', summary: 'Two reports.' };
  const feed = writeFeed(
    [
      { ...entry, title: 'Undated', updated: null },
      { ...entry, title: 'Old', updated: '2021-01-01' },
      { ...entry, title: 'New <b>\u0007', updated: '2022-07-29T10:00:00Z' },
    ],
    SITE,
  );
  expect([...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Ulm &amp; around',
    'New &lt;b&gt;',
    'Old',
  ]);
  expect(feed).toContain('<updated>2022-07-29T10:00:00.000Z</updated>');
  expect(feed).toContain('href="https://example.org/x/?a=1&amp;b=2"');
  expect(feed).not.toContain('1970');
});

test('the feed is by whoever publishes the site, or else by the site', () => {
  expect(writeFeed([], SITE)).toContain('<author><name>Ulm &amp; around</name></author>');
  const published = writeFeed([], { ...SITE, publisher: 'Ulm Echo', tagline: 'How the news is told' });
  expect(published).toContain('<author><name>Ulm Echo</name></author>');
  expect(published).toContain('<subtitle>How the news is told</subtitle>');
});
