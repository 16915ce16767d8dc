import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { fileOf } from '../make-files.ts';

const HEADLINE = '<h1>Crane of the harbour stands still</h1>';
const sentence = (number: number): string =>
  `The harbour closed its main crane on day ${number}, the harbour master said, and she did not say when it opens again.`;
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(index + 1)}</p>`).join('\n');

async function take(body: string, head = '', before = '') {
  const page = `${before}<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crane</title>${head}</head><body>${body}</body></html>`;
  return readFile(fileOf('a.html', page), nodePlatform);
}

describe('the article of a page', () => {
  test('is the one with the headline, though another is longer', async () => {
    const other = `<article><h2>Another</h2><p>Other words.</p>${paragraphs(9)}</article>`;
    const { text } = await take(`<main><article>${HEADLINE}${paragraphs(3)}</article>${other}</main>`);
    expect(text).not.toContain('Other words.');
    expect(text.split('\n\n')).toHaveLength(3);
  });

  test('of a live blog is all its entries', async () => {
    const data = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Crane"}</script>';
    const entries = [1, 2].map((entry) => `<article><h2>Entry ${entry}</h2>${paragraphs(3)}</article>`).join('');
    const { text } = await take(`<main><article>${HEADLINE}</article>${entries}</main>`, data);
    expect(text).toContain('Entry 2');
  });

  test('is short above a long foot', async () => {
    const foot = `<footer>${paragraphs(6)}</footer>`;
    const { text } = await take(
      `<main>${HEADLINE}<div><p>The crane fell on Monday.</p><p>Nobody was hurt.</p></div></main>${foot}`,
    );
    expect(text).toContain('The crane fell on Monday.');
    expect(text).not.toContain('day 1');
  });

  test('has its lead though that stands with the headline', async () => {
    const lead = 'The lead stands in the header and says that the crane will not move until spring.';
    const { text } = await take(`<header>${HEADLINE}<p>${lead}</p></header><div>${paragraphs(6)}</div>`);
    expect(text.startsWith(`${lead}\n\nThe harbour`)).toBe(true);
  });

  test('has a paragraph that is wholly a link, if it is a sentence', async () => {
    const linked =
      'Two who work there, both from the lower town, said that the crane had been mended in 1987 and in 1999.';
    const body = `${paragraphs(3)}<p><a href="/a">${linked}</a></p><p><a href="/b">Ten more cranes</a></p>${paragraphs(3)}`;
    const { text } = await take(`<article>${HEADLINE}${body}</article>`);
    expect(text).toContain(linked);
    expect(text).not.toContain('Ten more cranes');
  });

  test('has no word twice where a name opens a box of links', async () => {
    const box = '<span class="rollover-block"><a href="/p">Jo Doe</a><a href="/q">More</a></span>';
    const { text } = await take(
      `<article>${HEADLINE}<p>She met Rep. <a href="/p">Jo Doe</a>${box} on Monday, they said.</p>${paragraphs(4)}</article>`,
    );
    expect(text).toContain('Rep. Jo Doe on Monday');
  });

  test('has no lists of other reports', async () => {
    const also = '<div class="read-more"><span>Also on example.org</span> <a href="/x">Ten more cranes</a></div>';
    const missed = '<h3>DON’T MISS</h3><p><a href="/1">Stones and walls</a> [VIDEO]</p><p><a href="/2">Ropes</a></p>';
    const { text } = await take(`<article>${HEADLINE}${paragraphs(2)}${also}${paragraphs(2)}${missed}</article>`);
    expect(text.split('\n\n')).toHaveLength(4);
  });
});

describe('the text of a page', () => {
  test.each([
    ['for readers without scripts', `<noscript>${paragraphs(5)}</noscript>`],
    ['in a shadow root', `<x-text><template shadowrootmode="open">${paragraphs(5)}</template></x-text>`],
  ])('is found %s', async (_, body) => {
    expect((await take(HEADLINE + body)).text).toContain(sentence(5));
  });

  test('is what the page tells search engines where scripts draw it, and the note says so', async () => {
    const body = [1, 2, 3, 4].map(sentence).join('\n');
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    const { text, notes } = await take(`${HEADLINE}<div>Loading</div>`, data);
    expect(text.split('\n\n')).toEqual([1, 2, 3, 4].map(sentence));
    expect(notes[0]).toBe(
      'The page shows its text by scripts: it was taken from what the page tells search engines. Look it over.',
    );
  });

  test('is found where the page has no root of its own and holds another page', async () => {
    const inner = `<html><body>${paragraphs(4)}</body></html>`;
    const page = `<!doctype html><head><title>Crane</title></head><body>${HEADLINE}${inner}</body>`;
    expect((await readFile(fileOf('a.html', page), nodePlatform)).text).toContain(sentence(4));
  });

  test('is read behind what a server wrote before the page', async () => {
    const { text } = await take(HEADLINE + paragraphs(4), '', '<br />\n<b>Warning</b>: no such file<br />\n');
    expect(text).toContain(sentence(4));
    expect(text).not.toContain('Warning');
  });
});

describe('what stands with a report and is none of it', () => {
  test.each([
    'By Jo Doe',
    'By Jo Doe - 11/18/19 11:04 PM EST',
    'Published Monday, November 18, 2019 8:22AM EST',
    'Updated: Nov 18, 2019 9:10 AM',
  ])('is left out at its head and named: %s', async (line) => {
    const { text, notes } = await take(`<article>${HEADLINE}<div>${line}</div>${paragraphs(4)}</article>`);
    expect(text.startsWith('The harbour')).toBe(true);
    expect(notes).toContain(`Left out: “${line}”.`);
  });

  test.each([
    'Jo Doe may be reached at jo@example.org. Follow her @example.',
    'Get the latest updates right in your inbox. Subscribe to our newsletters.',
  ])('is left out at its foot and named: %s', async (line) => {
    const { text, notes } = await take(`<article>${HEADLINE}${paragraphs(6)}<p>${line}</p></article>`);
    expect(text.endsWith('opens again.')).toBe(true);
    expect(notes).toContain(`Left out: “${line}”.`);
  });

  test.each([
    'By Monday 40 ships had left, the harbour master said.',
    'Published reports in 2019 said otherwise. Nobody believed them.',
    'Updated rules came in 2018 and were never used.',
  ])('is not what only begins so: %s', async (line) => {
    const { text } = await take(`<article>${HEADLINE}<p>${line}</p>${paragraphs(4)}</article>`);
    expect(text).toContain(line);
  });

  test('has stray signs of a program', async () => {
    const { text } = await take(`<article>${HEADLINE}<p>/*</p>${paragraphs(4)}</article>`);
    expect(text.startsWith('The harbour')).toBe(true);
  });
});

describe('the author of a page', () => {
  const authorOf = async (body: string, head = '') =>
    (await take(`<article>${HEADLINE}${body}${paragraphs(4)}</article>`, head)).author;
  const data = '{"@type":"NewsArticle","author":{"@type":"Person","name":"Jo Doe"}}';

  test.each([
    ['a link after “By”', '<p>By <a href="/jo">Jo Doe</a>, 3 May</p>'],
    ['an element after “Von”', '<div>Von <span>Jo Doe</span></div>'],
    ['a line whose label is glued to it', '<span class="author">AuthorJo Doe</span>'],
  ])('is read from %s', async (_, line) => {
    expect(await authorOf(line)).toBe('Jo Doe');
  });

  test.each([
    ['data wrapped for readers of XML', `<script type="application/ld+json">\n<![CDATA[\n${data}\n]]></script>`],
    ['data in a comment', `<script type="application/ld+json"><!-- ${data} --></script>`],
    [
      'an entry that the article refers to',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#jo"}},{"@id":"#jo","@type":"Person","name":"Jo Doe"}]}</script>',
    ],
    ['a tag for search engines', '<meta itemprop="author" content="Jo Doe">'],
  ])('is read from %s', async (_, head) => {
    expect(await authorOf('', head)).toBe('Jo Doe');
  });

  test.each([
    'He was met by <a href="/jo">Jo Doe</a> on Monday.',
    '<span class="author">No Author</span>',
    '<span class="author">Orsk Online</span>',
  ])('is nobody in: %s', async (line) => {
    expect(await authorOf(`<p>${line}</p>`)).toBe(null);
  });

  test('is unknown where the page tells machines another than its readers', async () => {
    const tag = '<meta name="author" content="Ann Roe">';
    expect(await authorOf('<p class="byline">By Jo Doe</p>', tag)).toBe(null);
    expect(await authorOf('<p class="byline">By Ann Roe and Jo Doe</p>', tag)).toBe('Ann Roe');
  });

  test('is not its publisher, however that is written', async () => {
    const outlet = '{"@type":"NewsArticle","author":"Orsk Herald","publisher":{"name":"OrskHerald"}}';
    expect(await authorOf('', `<script type="application/ld+json">${outlet}</script>`)).toBe(null);
  });
});
