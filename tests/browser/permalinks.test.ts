import type { Browser, ElementHandle, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { openBrowser } from './open-browser.ts';

const site = inject('site');
const story = `${site}blinken-lavrov-call/`;
let browser: Browser;
let reports: readonly Report[];

beforeAll(async () => {
  browser = await openBrowser();
  ({ reports } = await (await fetch(`${story}comparison.json`)).json());
});
afterAll(() => browser.close());

const wordsOf = (number: number) => reports[0]?.statements[number]?.text ?? '';

/** The link that the site would have made had the statement had other words then. */
const oldLink = (number: number, words: string) => {
  const before = wordsOf(number - 1)
    .split(' ')
    .slice(-6)
    .join(' ');
  return `${story}passages/report-a-0000000/#${new URLSearchParams({ report: 'report-a', words, before, after: '' })}`;
};

async function open(address: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What the page says of the link that led to it. */
const noteOn = async (page: Page) => {
  await page.locator('.link-note:visible').waitFor();
  return (await page.locator('.link-note').textContent()) ?? '';
};

describe('a link', () => {
  test('to a statement that was corrected leads to it, with the words that the link says it had', async () => {
    const old = wordsOf(4).replace('declined', 'refused');
    const page = await open(oldLink(4, old));
    expect(await noteOn(page)).toContain(
      'The wording has changed since this link was made. This link claims to quote:',
    );
    expect(await page.locator('.link-note q').textContent()).toBe(old);
    expect(await page.locator('.statement .text').allTextContents()).toContain(wordsOf(4));
    await page.context().close();
  });

  test('to a statement that is gone says so and shows its own words', async () => {
    const page = await open(oldLink(4, 'Lavrov refused to speak of grain at all on that day.'));
    expect(await noteOn(page)).toContain('What this link was made for is gone');
    expect(await page.locator('.link-note q').textContent()).toBe(
      'Lavrov refused to speak of grain at all on that day.',
    );
    const ways = await page
      .locator('.link-ways a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways.at(-1)).toBe(new URL(story).pathname);
    expect(ways[0]).toContain('search/?q=Lavrov+refused');
    await page.context().close();
  });

  test('without words to a passage that is not there says only that', async () => {
    const page = await open(`${story}passages/report-a-0000000/`);
    expect(await noteOn(page)).toContain('The link doesn’t carry its words');
    await page.context().close();
  });

  test('is copied short, with what finds it again, and leads to its passage without a note', async () => {
    const id = reports[0]?.statements[2]?.id;
    const page = await open(`${story}passages/${id}/`);
    await page.locator('[data-action=copy]').click();
    await page.locator('.tool-status', { hasText: 'Link copied.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { pathname, hash } = new URL(copied);
    expect(pathname).toBe(new URL(`${story}passages/${id}/`).pathname);
    expect(copied.length).toBeLessThanOrEqual(200);
    const said = new URLSearchParams(hash.slice(1)).get('say') ?? '';
    expect(said.length).toBeGreaterThan(10);
    expect(`${wordsOf(2)} `.startsWith(`${said} `)).toBe(true);
    expect(new URL(page.url()).hash).toBe(hash);
    await page.goto('about:blank');
    await page.goto(copied, { waitUntil: 'networkidle' });
    expect(await page.locator('.link-note:visible').count()).toBe(0);
    await page.context().close();
  });

  test('tells of a correction of capitals or signs, which keeps the address', async () => {
    const statement = reports[0]?.statements[4];
    const fields = { report: 'report-a', words: wordsOf(4).toUpperCase(), before: '', after: '' };
    const page = await open(`${story}passages/${statement?.id}/#${new URLSearchParams(fields)}`);
    expect(await noteOn(page)).toContain('Capitals, accents or punctuation have changed');
    await page.context().close();
  });

  test('that somebody wrote other words into is not believed', async () => {
    const FORGED = 'The minister admitted <b>everything</b>.';
    const page = await open(
      `${story}passages/${reports[0]?.statements[4]?.id}/#${new URLSearchParams({ was: FORGED })}`,
    );
    expect(await noteOn(page)).toMatch(/This link claims to quote: .*nobody can check here/);
    expect(await page.locator('.link-note b').count()).toBe(0);
    const fields = { report: 'report-a', words: FORGED, before: '', after: '' };
    await page.goto('about:blank');
    await page.goto(`${story}passages/${reports[0]?.statements[4]?.id}/#${new URLSearchParams(fields)}`);
    expect(await noteOn(page)).toMatch(/doesn’t belong to its address.*This link claims to quote/);
    await page.goto(`${story}passages/report-z-0000000/#${new URLSearchParams({ ...fields, report: 'report-z' })}`);
    expect(await noteOn(page)).not.toContain('The minister');
    await page.context().close();
  });
});

describe('a link to selected words', () => {
  const WORDS = 'frank and direct';

  /** Selects words from their place in one statement on, to that in another if it is given, and copies their link. */
  async function copyLink(page: Page, from: Locator, words: string, to = from, last = words): Promise<string> {
    const [start, end] = [await from.elementHandle(), await to.elementHandle()];
    await page.evaluate(
      ([first, second, opening, closing]) => {
        const find = (element: Element, wanted: string) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent?.indexOf(wanted) ?? -1;
            if (at >= 0) return { node, at };
          }
          throw new Error(`no “${wanted}”`);
        };
        const [begin, finish] = [find(first, opening), find(second, closing)];
        document.getSelection()?.setBaseAndExtent(begin.node, begin.at, finish.node, finish.at + closing.length);
      },
      [start as ElementHandle<Element>, end as ElementHandle<Element>, words, last] as const,
    );
    await page.locator('.selection-link').click();
    await page.locator('.selection-link', { hasText: 'Link copied' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** What the page's script has marked: the words and the statement that they stand in. */
  const marked = (page: Page) =>
    page.waitForFunction(() => {
      const [range] = CSS.highlights.get('linked') ?? [];
      const statement = range?.startContainer.parentElement?.closest('.statement');
      return range && [String(range), statement?.id];
    });

  test.each(['', ':~:.*$'])('leads to those of the report they were selected in, without “%s”', async (cut) => {
    const page = await open(story);
    const text = page.locator('.side-2 .statement .text', { hasText: WORDS }).first();
    const copied = await copyLink(page, text, WORDS);
    expect(copied).toMatch(/\/passages\/report-b-\w+\/#v=2&at=report-b\..*&mark=frank\+and\+direct/);
    await page.goto(cut === '' ? copied : copied.replace(new RegExp(cut), ''));
    const id = await page.evaluate(() => location.pathname.split('/').at(-2));
    expect(await (await marked(page)).jsonValue()).toEqual([WORDS, id]);
    await page.context().close();
  });

  test('that run over several statements leads to all of them', async () => {
    const page = await open(`${story}reports/report-a/`);
    const [first, second] = [page.locator('.sentence').nth(2), page.locator('.sentence').nth(3)];
    const [from, to] = [wordsOf(2).slice(0, 40), wordsOf(3).slice(-40)].map((part) => part.split(/[“”]/)[0] ?? '');
    const copied = await copyLink(page, first, from ?? '', second, to?.slice(-10));
    expect(copied).toMatch(/\/reports\/report-a\/#mark=.*&until=/);
    await page.goto('about:blank');
    await page.goto(copied);
    const [words] = (await (await marked(page)).jsonValue()) as [string, unknown];
    expect(words.startsWith(from ?? '-')).toBe(true);
    expect(words.length).toBeGreaterThan(wordsOf(2).length);
    await page.context().close();
  });

  test('that run across columns holds words of the reports alone, and is short', async () => {
    const page = await open(story);
    const first = page.locator('.side-1 .statement .text', { hasText: WORDS }).first();
    const last = page.locator('.side-2 .statement .text', { hasText: 'quiet diplomacy' }).first();
    const copied = await copyLink(page, first, WORDS, last, 'quiet diplomacy');
    expect(copied.length).toBeLessThanOrEqual(200);
    expect(new URLSearchParams(new URL(copied).hash.slice(1)).get('mark')).toMatch(/^frank and direct/);
    expect(decodeURIComponent(copied)).not.toMatch(/reworded|[AB]\+\d/);
    await page.goto('about:blank');
    await page.goto(copied);
    const [words] = (await (await marked(page)).jsonValue()) as [string, unknown];
    expect([words.slice(0, WORDS.length), words.slice(-15)]).toEqual([WORDS, 'quiet diplomacy']);
    await page.context().close();
  });

  test('that are all of the page holds words of the reports alone, not those that explain the marks', async () => {
    const page = await open(story);
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('main') ?? document));
    await page.locator('.selection-link').click();
    await page.locator('.selection-link', { hasText: 'Link copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const words = new URLSearchParams(new URL(copied).hash.slice(1)).get('mark') ?? '-';
    expect(reports.some(({ statements }) => statements[0]?.text.startsWith(words))).toBe(true);
    await page.context().close();
  });

  test('is not offered for the reader’s own texts, which have no address', async () => {
    const page = await open(`${site}compare/`);
    expect(await page.locator('.selection-link').count()).toBe(0);
    await page.context().close();
  });
});

test('the key y copies the link of a passage’s page, unless keys are turned off', async () => {
  const page = await open(`${story}passages/${reports[0]?.statements[2]?.id}/`);
  await page.keyboard.press('y');
  await page.locator('.tool-status', { hasText: 'Link copied.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => localStorage.setItem('variorum-keys', 'off'));
  await page.reload();
  await page.keyboard.press('y');
  await page.waitForTimeout(200);
  expect(await page.locator('.tool-status').textContent()).toBe('');
  await page.context().close();
});

test('each statement of the reading view has a button that copies its link', async () => {
  const page = await open(story);
  const statement = page.locator(`[id="${reports[1]?.statements[2]?.id}"]`);
  await statement.hover();
  await statement.locator('.copy-link').click();
  await statement.locator('.copy-link', { hasText: 'copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/passages/${reports[1]?.statements[2]?.id}/#v=2&at=report-b.`);
  await page.context().close();
});

describe('sharing', () => {
  const passage = () => `${story}passages/${reports[0]?.statements[2]?.id}/`;

  test('opens the system’s share sheet with the link that finds the passage again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(window, { shared: [] });
      navigator.share = async (data) => {
        (window as unknown as { shared: unknown[] }).shared.push(data);
        throw new DOMException('closed', 'AbortError');
      };
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(passage());
    await page.locator('[data-action=share]').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    expect(shared).toEqual([{ title: await page.title(), url: page.url() }]);
    expect(shared[0]?.url).toContain('#v=2&at=report-a.');
    expect([faults, await page.locator('.tool-status').textContent()]).toEqual([[], '']);
    await context.close();
  });

  test('copies the link where there is no share sheet', async () => {
    const page = await open('about:blank');
    await page.addInitScript(() => Object.assign(Navigator.prototype, { share: undefined }));
    await page.goto(passage());
    await page.locator('[data-action=share]').click();
    await page.locator('.tool-status', { hasText: 'Link copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.context().close();
  });
});

test('a quotation has a page of its own, with every wording and its own preview image', async () => {
  const page = await open(`${story}quotations/`);
  const entry = page.locator('#altered .quotation-entry').nth(1);
  const wordings = await entry.locator('blockquote').allTextContents();
  expect(wordings).toHaveLength(2);
  await entry.hover();
  await entry.locator('.paragraph-link').click();
  expect(await page.locator('h1').textContent()).toMatch(/^“.+” or “.+”\?$/);
  expect(await page.locator('.passage-opening .explanation').textContent()).toMatch(/^\s*A quotation altered\. /);
  expect(await page.locator('main > .quotation-entry blockquote').allTextContents()).toEqual(wordings);
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const id = new URL(page.url()).pathname.split('/').at(-2);
  expect(image).toMatch(new RegExp(`/cards/${id}\\.png$`));
  await page.context().close();
});

test('a link to a quotation that was corrected leads to it, with the words it had', async () => {
  const at = reports[0]?.statements.findIndex(({ quotations }) => quotations.length > 0) ?? 0;
  const [statement, next] = reports[0]?.statements.slice(at) ?? [];
  const [quotation] = statement?.quotations ?? [];
  const quoted = `${quotation?.text} indeed`;
  const words = statement?.text.replace(quotation?.text ?? '', quoted) ?? '';
  const after = next?.text.split(' ').slice(0, 6).join(' ') ?? '';
  const fields = { report: 'report-a', words, before: '', after, quoted };
  const page = await open(`${story}passages/quotation.0000000/#${new URLSearchParams(fields)}`);
  expect(await noteOn(page)).toContain('The wording has changed');
  expect(await page.locator('.link-note q').textContent()).toBe(quoted);
  expect(page.url()).toMatch(/\/passages\/quotation\.\w{7}\/#.*&from=quotation\.0000000$/);
  await page.context().close();
});

test('structured data raises no complaint of the content security policy', async () => {
  const page = await open('about:blank');
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${story}passages/${reports[0]?.statements[2]?.id}/`, { waitUntil: 'networkidle' });
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')['@type']).toBe('ItemList');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the code for embedding shows the passage in a frame that takes its height, wide or narrow', async () => {
  const shown = await open(`${story}passages/${reports[0]?.statements[2]?.id}/`);
  const code = await shown
    .locator('.citations dl > div', { hasText: /^Embed/ })
    .locator('pre')
    .textContent();
  await shown.context().close();
  const address = new URL(/src="([^"]*)"/.exec(code ?? '')?.[1] ?? '');
  const page = await browser.newPage();
  await page.setContent(`${code?.replace(address.href, new URL(address.pathname, site).href)}`);
  const fits = (least: number, most: number) =>
    page.waitForFunction(
      ([low, high]) => {
        const height = document.querySelector('iframe')?.clientHeight ?? 0;
        return low < height && height < high;
      },
      [least, most] as const,
    );
  const inside = page.frameLocator('iframe').locator('html');
  const own = () => inside.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await inside.locator('.frame-source a').waitFor();
  await fits((await own()) - 2, (await own()) + 2);
  const wide = await own();
  await page.setViewportSize({ width: 330, height: 600 });
  await fits(wide + 20, 5000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await inside.locator('.frame-source a').getAttribute('href')).toMatch(/\/passages\/report-a-\w+\/$/);
  await page.close();
});
