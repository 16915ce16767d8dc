import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { docxOf, JAPANESE_FONT, JAPANESE_PAGE, odtOf, pdfOf, printed, webArchiveOf } from '../import/make-files.ts';
import { openBrowser } from './open-browser.ts';
import { openDesk } from './open-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Drops files on the page as a reader does, several at once. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const handed = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
  await page.locator('compare-desk').evaluate((desk, all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of all) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    desk.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, handed);
}

const textsOf = (page: Page) =>
  page
    .locator('.own-text textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

const SENTENCE =
  'The ferry to Holm stayed in the harbour on Monday, Ada Lund of the ferry line said, as the wind rose.';

/** A page as sites send them: styles in the head and on elements, a script, an advertisement, a byline and a foot. */
const NEWS_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays – The Echo</title>
<meta property="og:site_name" content="The Echo"><style>body { color: red } .ad { display: none }</style>
<style media="print">p { margin: 0 }</style><link rel="stylesheet" href="https://ads.example/x.css">
<script>document.title = 'ran'; parent.ran = true</script></head>
<body style="margin:0" onload="parent.ran = true"><nav style="color:blue">Home · News</nav>
<article><h1 style="font-size:2em">Ferry stays</h1><p style="x:y">By Jo Doe | Updated 3 May 2024</p>
${`<p style="line-height:1.5">${SENTENCE}</p>`.repeat(6)}<p style="display:none">Hidden words.</p>
<p>Sign up for our newsletter to get updates in your inbox.</p></article><footer style="color:gray">© Echo</footer></body></html>`;

const MAIL = `From: Jo Doe <jo@echo.example>\r\nSubject: Ferry stays\r\nDate: Mon, 6 May 2024 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SENTENCE}\r\n`;
const SAVED = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://echo.example/ferry\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${NEWS_PAGE}\r\n--b--\r\n`;
const FLAT = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${SENTENCE}</text:p></office:text></office:body></office:document>`;

const FILES: Readonly<Record<string, Uint8Array>> = {
  'plain.txt': bytesOf(SENTENCE),
  'story.md': bytesOf(`---\ntitle: Ferry stays\n---\n${SENTENCE}\n`),
  'page.html': bytesOf(NEWS_PAGE),
  'saved.mhtml': bytesOf(SAVED),
  'safari.webarchive': webArchiveOf(bytesOf(NEWS_PAGE), { WebResourceURL: 'https://echo.example/ferry' }),
  'letter.eml': bytesOf(MAIL),
  'document.docx': docxOf(`<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`),
  'document.odt': odtOf(`<text:p>${SENTENCE}</text:p>`),
  'flat.fodt': bytesOf(FLAT),
  'print.pdf': pdfOf([printed([SENTENCE])]),
  'film.srt': bytesOf(`1\n00:00:01,000 --> 00:00:03,000\n${SENTENCE}\n`),
  'film.vtt': bytesOf(`WEBVTT\n\n00:01.000 --> 00:03.000\n${SENTENCE}\n`),
};

describe('files', () => {
  test('of every kind are taken as they are dropped, with nothing run, asked for or complained of', async () => {
    const { page, requests, faults } = await openDesk(browser);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await drop(page, FILES);
    const last = Object.keys(FILES).length - 1;
    await page.locator('.own-text').nth(last).getByText('Taken from film.vtt.').waitFor();
    const texts = await textsOf(page);
    expect(texts.map((text) => text.split('\n')[0])).toEqual(Object.keys(FILES).map(() => SENTENCE));
    expect(texts.join()).not.toContain('Hidden words.');
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(requests.filter((url) => url.includes('example'))).toEqual([]);
    expect(complaints.filter((text) => /style|script|policy/i.test(text))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('are read in another encoding with one click', async () => {
    const { page } = await openDesk(browser);
    // «Паром», in KOI8-R: too short for its letters to tell.
    await drop(page, { 'a.txt': Uint8Array.from([0xf0, 0xc1, 0xd2, 0xcf, 0xcd]) });
    const choice = page.getByLabel('Encoding of text A');
    await choice.selectOption('koi8-r');
    await expect.poll(async () => (await textsOf(page))[0]).toBe('Паром');
    expect(await choice.inputValue()).toBe('koi8-r');
    await choice.selectOption('windows-1251');
    await expect.poll(async () => (await textsOf(page))[0]).toBe('рБТПН');
    await page.locator('.own-text textarea').first().fill('Typed.');
    await choice.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('in Chinese, Japanese and Korean are read with maps of this site, loaded when they are needed', async () => {
    const { page, requests } = await openDesk(browser);
    await drop(page, { 'plain.pdf': pdfOf([printed([SENTENCE])]) });
    await page.getByText('Taken from plain.pdf.').waitFor();
    expect(requests.filter((url) => url.includes('bcmap'))).toEqual([]);
    await drop(page, { 'a.pdf': pdfOf([JAPANESE_PAGE], { font: JAPANESE_FONT }) });
    await page.getByText('Taken from a.pdf.').waitFor();
    expect((await textsOf(page))[1]).toBe('港の壁は春まで待つ。');
    expect(requests.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    await page.context().close();
  });

  test('list the lines that were left out, each of which is brought back with one click', async () => {
    const { page } = await openDesk(browser);
    const pages = [1, 2, 3].map((number) => printed(['THE ECHO', `${SENTENCE} Part ${number}.`], 60));
    await drop(page, { 'print.pdf': pdfOf(pages), 'page.html': bytesOf(NEWS_PAGE) });
    const [print, news] = [page.locator('.own-text').first(), page.locator('.own-text').nth(1)];
    await news.getByText('Left out (2)').waitFor();
    expect((await textsOf(page)).join()).not.toMatch(/THE ECHO|newsletter/);
    await print.getByText('Left out (1)').click();
    await print.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(async () => (await textsOf(page))[0]?.match(/THE ECHO/g)?.length, { timeout: 20_000 }).toBe(3);
    await news.getByText('Left out (2)').click();
    await news.getByRole('listitem').filter({ hasText: 'newsletter' }).getByRole('button').click();
    await expect.poll(async () => (await textsOf(page))[1]).toContain('Sign up for our newsletter');
    expect((await textsOf(page))[1]).not.toContain('By Jo Doe');
    await page.context().close();
  });

  test('that are long tell how far they are, and can be stopped', async () => {
    const { page } = await openDesk(browser);
    const pages = Array.from({ length: 400 }, (_, index) => printed(Array(50).fill(`${SENTENCE} ${index}`)));
    await drop(page, { 'long.pdf': pdfOf(pages), 'plain.txt': bytesOf(SENTENCE) });
    await page.getByLabel('Pages read').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Reading long.pdf').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    expect(await textsOf(page)).toEqual(['', '']);
    expect(await page.getByRole('alert').innerText()).toBe('');
    await page.context().close();
  });
});
