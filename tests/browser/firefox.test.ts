import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findInstalled } from './find-installed.ts';
import { type Firefox, type FirefoxTab, openFirefox } from './open-firefox.ts';

const installed = findInstalled('FIREFOX', ['firefox', 'firefox-esr']);
if (installed === undefined) process.stderr.write('Firefox: left out, as none is installed (FIREFOX=<path>).\n');

const WAYS = [
  ['as it is installed', {}],
  // What “Block all cookies” sets, which is all data of sites.
  ['with site data blocked', { 'network.cookie.cookieBehavior': 2 }],
] as const;

describe.skipIf(installed === undefined).each(WAYS)('Firefox %s', (_, preferences) => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await openFirefox(installed ?? '', preferences);
  });
  afterAll(() => browser.close());

  const open = (path: string) => browser.open(new URL(path, inject('site')).href);

  test('shows the story, its marks, and another order', async () => {
    const tab = await open('blinken-lavrov-call/');
    const shown = await tab.run(() => {
      const orders = document.querySelectorAll<HTMLInputElement>('main input[type=radio]');
      orders[1]?.click();
      const count = (selector: string) => document.querySelectorAll(selector).length;
      return { texts: count('main .text'), marks: count('main .text mark'), isOrdered: orders[1]?.checked };
    }, null);
    expect(shown.texts).toBeGreaterThan(20);
    expect(shown.marks).toBeGreaterThan(5);
    expect(shown.isOrdered).toBe(true);
    await tab.close();
  });

  test('leads to a passage, and says of a link whose words are gone that they are', async () => {
    const story = await open('blinken-lavrov-call/');
    const address = await story.run(
      () => document.querySelector<HTMLAnchorElement>('main a[href*="/passages/"]')?.href ?? '',
      null,
    );
    await story.close();
    const page = await open(`${address}#report=report-a&words=It+snowed+in+Ulm`);
    expect(await page.read('link-note')).toContain('gone');
    await page.close();
  });

  test('finds words and marks them', async () => {
    const page = await open('search/?q=substantial+offer');
    expect(await page.read('.search-results mark')).toMatch(/substantial|offer/i);
    await page.close();
  });

  test('compares own texts', async () => {
    const page = await open('compare/');
    await page.read('.own-texts');
    await page.run(
      (texts) => {
        const boxes = document.querySelectorAll<HTMLTextAreaElement>('.own-text textarea');
        for (const [at, box] of [...boxes].slice(0, 2).entries()) {
          box.value = texts[at] ?? '';
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      },
      ['Two cars sank at Lund on Monday.', 'On Monday two cars sank at Lund.'],
    );
    expect(await page.read('#result')).toContain('two cars sank at Lund');
    await page.close();
  });

  test('makes links to selected words, of one statement and across several, and marks these again', async () => {
    const page = await open('blinken-lavrov-call/reports/report-a/');
    const texts = await page.run(
      () => Array.from(document.querySelectorAll('main .text'), ({ textContent }) => textContent?.trim() ?? ''),
      null,
    );
    const one = new URL(await copySelectionLink(page, [3, 3]));
    expect(one.pathname).toMatch(/passages\/report-a-\w{7}\/$/);
    expect(texts[3]?.startsWith(new URLSearchParams(one.hash.slice(1)).get('mark') ?? '-')).toBe(true);
    const several = await copySelectionLink(page, [3, 5]);
    const fields = new URLSearchParams(new URL(several).hash.slice(1));
    expect(texts[3]?.startsWith(fields.get('mark') ?? '-')).toBe(true);
    expect(texts[5]?.endsWith(fields.get('until') ?? '-')).toBe(true);
    await page.close();
    const again = await browser.open(several);
    const marked = await again.run(() => [...(CSS.highlights.get('linked') ?? [])].map(String).join(''), null);
    expect(marked).toContain(texts[4]);
    await again.close();
  });

  test('reports no error', () => {
    expect(browser.faults).toEqual([]);
  });
});

/** Selects from the beginning of one text of the page to the end of another, and gives the link that is offered. */
function copySelectionLink(page: FirefoxTab, texts: readonly [first: number, last: number]): Promise<string> {
  return page.run(async ([first, last]) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    navigator.clipboard.writeText = async (text) => resolve(text);
    const all = document.querySelectorAll('main .text');
    const [start, end] = [all[first], all[last]];
    if (!start || !end) throw new Error('the page lacks texts');
    getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    for (let offered = null; offered === null; await new Promise((wait) => setTimeout(wait, 50))) {
      offered = document.querySelector<HTMLElement>('.selection-link:not([hidden])');
      offered?.click();
    }
    return promise;
  }, texts);
}
