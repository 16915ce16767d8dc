import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparisonData } from '../../src/report/comparison-data.ts';
import { copySite, type SiteCopy } from './copy-site.ts';
import { createSiteServer } from './create-site-server.ts';
import { openBrowser } from './open-browser.ts';

/** A story as it stood when links to it were made. */
const BEFORE = {
  'Mill fire/post.md': `---
label: The Post
---

Fire broke out at the Korden mill on Tuesday and hurt 25 people, the police said. It destroyed two floors.

“We heard a bang and ran for the stairs,” said Lena Voss, who has worked there for nine years.

Owner Tom Adler was asked about insurance. He refused to answer.

The mayor of Korden, Ida Brandt, was asked whether the mill was safe. He refused to answer.

The mill was built in 1911 and was never inspected by anybody.
`,
  'Mill fire/echo.md': `---
label: The Echo
---

On Tuesday a fire that hurt 25 people broke out at the Korden mill, according to police. Two floors were destroyed by it.

“We heard a loud bang and ran to the stairs,” Lena Voss said, a worker of nine years.
`,
  'جسر/one.md': `---
lang: ar
label: الأولى
---

أغلقت المدينة جسر النهر القديم يوم الاثنين بعد العثور على ثلاثة شقوق. وقال المهندس إن الإصلاح يحتاج إلى شهرين.
`,
  'جسر/two.md': `---
lang: ar
label: الثانية
---

يوم الاثنين أغلقت المدينة جسر النهر القديم بعد العثور على ثلاثة شقوق. ونقلت العبارات الركاب حتى المساء.
`,
} as const;

/** The same after its editor has been at work: the story's folder and one report have other names, too. */
const AFTER = {
  'Korden/story.md': '---\nwas: Mill fire\n---\n',
  'Korden/post.md': BEFORE['Mill fire/post.md']
    .replace(/Owner Tom Adler.*\n\n/, '')
    .replace(/The mill was built.*\n/, ''),
  'Korden/evening-echo.md': BEFORE['Mill fire/echo.md']
    .replace('label: The Echo', 'label: The Echo\nwas: echo.md')
    .replace('25 people', '52 people'),
  'جسر/one.md': BEFORE['جسر/one.md'].replace('شهرين', 'عام'),
  'جسر/two.md': BEFORE['جسر/two.md'],
};

let copy: SiteCopy;
let browser: Browser;
let server: Server;
let site: string;
let before: ComparisonData;
/** By id: the link that the page of a passage offered to copy before the edit. */
const links = new Map<string, string>();

async function build(content: Readonly<Record<string, string>>): Promise<void> {
  await copy.clear();
  await copy.write(content);
  await copy.build({ SITE_URL: 'https://example.org/' });
}

beforeAll(async () => {
  copy = await copySite();
  await build(BEFORE);
  before = JSON.parse(await readFile(join(copy.folder, 'dist/mill-fire/comparison.json'), 'utf8'));
  for (const { id } of [...before.reports.flatMap(({ statements }) => statements), ...before.matches]) {
    const html = await readFile(join(copy.folder, `dist/mill-fire/passages/${id}/index.html`), 'utf8');
    links.set(id, (/data-link="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'));
  }
  await build(AFTER);
  server = createSiteServer({ folder: join(copy.folder, 'dist'), base: '/' }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await copy.remove();
});

/** Opens an address of the site as it was, and gives the page with what it says of the link. */
async function follow(address: string): Promise<{ readonly page: Page; readonly note: string; readonly path: string }> {
  const page = await browser.newPage();
  await page.goto(address.replace('https://example.org/', site));
  await page.locator('.link-note:visible').waitFor();
  const note = (await page.locator('.link-note:visible').textContent()) ?? '';
  return { page, note, path: new URL(page.url()).pathname };
}

const statement = (report: number, number: number) => before.reports[report]?.statements[number]?.id ?? '';
const post = () => before.reports.findIndex(({ id }) => id === 'post');
const linkTo = (id: string) => links.get(id) ?? '';

describe('after an edit and two renames, an old link', () => {
  test('to a pair leads to it and says in which report it has changed', async () => {
    const pair = before.matches.find(({ statements }) => statements.post?.includes(statement(post(), 0)));
    const { page, note, path } = await follow(linkTo(pair?.id ?? ''));
    expect(path).toMatch(/^\/korden\/passages\/match\.\w{7}\/$/);
    expect(note).toContain('The Post: nothing has changed.');
    expect(note).toContain(
      'The Echo: the wording has changed since this link was made. This link claims to quote: On Tuesday',
    );
    expect(await page.locator('.passage .text').allTextContents()).toContainEqual(expect.stringContaining('52 people'));
    await page.close();
  });

  test('to a statement of a renamed report leads to it', async () => {
    const { page, note, path } = await follow(linkTo(statement(1 - post(), 0)));
    expect(path).toMatch(/^\/korden\/passages\/evening-echo-\w{7}\/$/);
    expect(note).toContain('The wording has changed');
    await page.close();
  });

  test('without words leads on as well, and the site knows what it says', async () => {
    const [address = ''] = linkTo(statement(1 - post(), 0)).split('#');
    const { page, note, path } = await follow(address);
    expect(path).toMatch(/^\/korden\/passages\/evening-echo-\w{7}\/$/);
    expect(note).toBe('The wording has changed since this link was made.');
    await page.close();
  });

  test('to the first of two equal sentences, which is gone, says that it can’t tell', async () => {
    const twins = before.reports[post()]?.statements.filter(({ text }) => text === 'He refused to answer.') ?? [];
    expect(twins).toHaveLength(2);
    const { page, note } = await follow(linkTo(twins[0]?.id ?? ''));
    expect(note).toMatch(/changed.*can’t be told/);
    await page.close();
  });

  test('to a sentence that is gone says so, also in a frame and in the story', async () => {
    const last = before.reports[post()]?.statements.at(-1)?.id ?? '';
    const gone = await follow(linkTo(last));
    expect(gone.note).toContain('What this link was made for is gone');
    await gone.page.close();
    const framed = await follow(`https://example.org/mill-fire/passages/${last}/embed/`);
    expect(framed.note).toContain('gone');
    expect(await framed.page.locator('.site-header').isVisible()).toBe(false);
    await framed.page.close();
    const placed = await follow(`https://example.org/korden/#${last}`);
    expect(placed.note).toMatch(/has changed, is gone, or never was here/);
    await placed.page.close();
  });

  test('to a frame whose passage was corrected shows the correction, and says so', async () => {
    const { page, note, path } = await follow(
      `https://example.org/mill-fire/passages/${statement(1 - post(), 0)}/embed/`,
    );
    expect(path).toMatch(/^\/korden\/passages\/evening-echo-\w{7}\/embed\/$/);
    expect(note).toContain('has changed since');
    await page.close();
  });
});

describe('a link to words selected in a right-to-left story', () => {
  const READ = { root: 'main .text', first: 'جسر النهر القديم', last: 'حتى المساء' };

  /** Selects from some words of the page's texts to others after them, and gives the link that is offered. */
  const copyLink = (page: Page, wanted: Pick<typeof READ, 'first' | 'last'>) =>
    page.evaluate(
      async ({ root, first, last }) => {
        const { promise, resolve } = Promise.withResolvers<string>();
        navigator.clipboard.writeText = async (text) => resolve(text);
        const nodes = [...document.querySelectorAll(root)].flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const found: Node[] = [];
          while (walker.nextNode()) found.push(walker.currentNode);
          return found;
        });
        const start = nodes.find(({ textContent }) => textContent?.includes(first));
        const end = nodes.findLast(({ textContent }) => textContent?.includes(last));
        if (!start || !end) throw new Error('the page lacks the words');
        const upTo = (end.textContent?.indexOf(last) ?? 0) + last.length;
        getSelection()?.setBaseAndExtent(start, start.textContent?.indexOf(first) ?? 0, end, upTo);
        for (let offered = null; offered === null; await new Promise((wait) => setTimeout(wait, 50))) {
          offered = document.querySelector<HTMLElement>('.selection-link:not([hidden])');
          offered?.click();
        }
        return promise;
      },
      { ...READ, ...wanted },
    );

  /** Opens the story, copies the link, and gives it with the words that it marks when it is opened. */
  async function copyAndOpen(wanted: Pick<typeof READ, 'first' | 'last'>) {
    const page = await browser.newPage();
    await page.goto(`${site}${encodeURIComponent('جسر')}/`);
    const link = await copyLink(page, wanted);
    await page.goto('about:blank');
    await page.goto(link.replace('https://example.org/', site));
    const marked = await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('linked') ?? [];
      return range && String(range).trim();
    });
    const words = String(await marked.jsonValue());
    await page.close();
    return { link, words };
  }

  test('of one statement marks just these', async () => {
    const ONE = 'الإصلاح يحتاج';
    const { words } = await copyAndOpen({ first: ONE, last: ONE });
    expect(words).toBe(ONE);
  });

  test('from one column to the other begins and ends with these, and has none of the margin', async () => {
    const { link, words } = await copyAndOpen(READ);
    const fields = new URLSearchParams(new URL(link).hash.slice(1));
    expect(READ.first.startsWith(fields.get('mark') ?? '-')).toBe(true);
    expect(READ.last.endsWith(fields.get('until') ?? '-')).toBe(true);
    expect([words.startsWith(READ.first), words.endsWith(READ.last)]).toEqual([true, true]);
    expect(decodeURIComponent(link)).not.toMatch(/reworded|same|[AB]\+\d/);
  });
});
