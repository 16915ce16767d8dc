import { describe, expect, test } from 'vitest';
import type { HandedPage } from '../../../src/desk/arrivals/hand-over-page.ts';
import { readHandedPage } from '../../../src/desk/arrivals/read-handed-page.ts';
import { deflate } from '../../../src/desk/draft/squeeze.ts';
import { nodePlatform } from '../../../src/import/node-platform.ts';

const PARAGRAPH = '<p>The ferry to Lund was cancelled on Monday, Ada Holm of the harbour said, as the wind rose.</p>';

const PAGE: HandedPage = {
  url: 'https://www.echo.example/ferry?id=4',
  title: 'Ferry cancelled – The Echo',
  lang: 'en',
  isSelection: false,
  html: `<html lang="en"><head><title>Ferry cancelled – The Echo</title><meta property="og:site_name" content="The Echo"></head>
    <body><nav>Home</nav><h1>Ferry cancelled</h1><article>${PARAGRAPH.repeat(5)}</article></body></html>`,
};

const hand = async (page: unknown) => {
  const data = await deflate(JSON.stringify(page));
  return readHandedPage(`1.${data.length}.${data}`, nodePlatform);
};

describe('a page that a bookmark hands over', () => {
  test('is read as a saved page is, and says what was taken', async () => {
    const arrival = await hand(PAGE);
    expect(arrival).toMatchObject({
      kind: 'taken',
      from: 'echo.example',
      taken: { title: 'Ferry cancelled', publisher: 'The Echo', label: 'The Echo', url: PAGE.url, lang: 'en' },
    });
    const { taken } = arrival as Extract<typeof arrival, { kind: 'taken' }>;
    expect(taken.text).toMatch(/^The ferry to Lund/);
    expect(taken.text).not.toContain('Home');
    expect(taken.notes[0]).toBe('The report on the page was taken.');
  });

  test('gives what is selected alone, where something is', async () => {
    const arrival = await hand({ ...PAGE, isSelection: true, html: '<div><p>One sentence.</p><p>Another.</p></div>' });
    expect(arrival).toMatchObject({ taken: { text: 'One sentence.\n\nAnother.', title: PAGE.title, url: PAGE.url } });
  });

  test('has no address where that is none of the web', async () => {
    expect(await hand({ ...PAGE, url: 'javascript:alert(1)' })).toMatchObject({ taken: { url: null } });
  });

  test('that was cut, or is none, says so', async () => {
    const data = await deflate(JSON.stringify(PAGE));
    const cut = { kind: 'fault', message: expect.stringContaining('only a part of it arrived') };
    expect(await readHandedPage(`1.${data.length}.${data.slice(0, -9)}`, nodePlatform)).toEqual(cut);
    expect(await hand({ url: 1 })).toEqual(cut);
    expect(await readHandedPage('', nodePlatform)).toMatchObject({ kind: 'fault' });
    expect(await readHandedPage(`2.${data.length}.${data}`, nodePlatform)).toMatchObject({
      message: expect.stringContaining('another version'),
    });
  });
});
