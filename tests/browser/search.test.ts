import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const site = inject('site');

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  await answered(page);
}

const answered = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
const hits = (page: Page) => page.locator('.search-hits > li').count();

describe('the search page', () => {
  test('shows both wordings of a pasted quotation with the found words marked', async () => {
    const page = await browser.newPage();
    await search(page, 'substantial offer we have made');
    const first = page.locator('.search-hits > li').first();
    expect(await first.locator('.search-wording').count()).toBeGreaterThanOrEqual(2);
    expect(await first.locator('mark.hit').allTextContents()).toContain('substantial');
    await page.close();
  });

  test('keeps its state in the address, back and forward included', async () => {
    const page = await browser.newPage();
    await search(page, 'lavrov');
    const all = await hits(page);
    const filter = page.locator('nav .search-filter', { hasText: 'altered quotations' });
    const offered = Number(await filter.locator('.count').textContent());
    await filter.click();
    await page.waitForFunction((before) => document.querySelectorAll('.search-hits > li').length < before, all);
    expect(new URL(page.url()).searchParams.get('q')).toBe('lavrov is:altered');
    expect(await page.locator('[role=status]').textContent()).toMatch(new RegExp(`^${offered} statement`));
    await page.goBack();
    await page.waitForFunction((before) => document.querySelectorAll('.search-hits > li').length === before, all);
    expect(await page.locator('#query').inputValue()).toBe('lavrov');
    await page.goForward();
    await page.waitForFunction((before) => document.querySelectorAll('.search-hits > li').length < before, all);
    await page.close();
  });

  test('finds while somebody types, and loads nothing for it before', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
    expect(requests.filter((address) => /worker|\.bin|texts/.test(address) && !/service-worker/.test(address))).toEqual(
      [],
    );
    await page.locator('#query').pressSequentially('diplomcay');
    await page.locator('.search-hits > li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('diplomcay');
    await page.close();
  });

  test('offers filters while they are typed, with the values that there are', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}search/`);
    const offered = () =>
      page
        .locator('#query-endings option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
    await page.locator('#query').fill('offer sp');
    expect(await offered()).toEqual(['offer speaker:']);
    await page.locator('#query').fill('offer speaker:lav');
    expect(await offered()).toContain('offer speaker:"Sergey Lavrov"');
    await page.close();
  });

  test('names the nearest spelling of a word that no statement has', async () => {
    const page = await browser.newPage();
    await search(page, 'diplomazzy banana');
    expect(await page.locator('[role=status]').textContent()).toContain('No statement has all of this.');
    expect(await page.locator('.search-results .note').textContent()).toBe('Without “banana”:');
    expect(await page.locator('.search-unknown').textContent()).toContain('The nearest spelling is diplomacy.');
    await page.close();
  });

  test('works without a network after a first visit of any page, though it was never used', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}blinken-lavrov-call/`);
    await page.waitForFunction(async (base) => {
      await navigator.serviceWorker.ready;
      const wanted = ['blinken-lavrov-call/', 'search/', 'search/texts/0.json'];
      const kept = await Promise.all(wanted.map((path) => caches.match(base + path)));
      return kept.every((response) => response !== undefined);
    }, new URL(site).pathname);
    await context.setOffline(true);
    await search(page, 'grain');
    expect(await hits(page)).toBeGreaterThan(0);
    await page.goto(`${site}blinken-lavrov-call/`);
    expect(await page.locator('.match').count()).toBeGreaterThan(5);
    await context.close();
  });

  test('is reached from any page by the key /', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}about/`);
    await page.keyboard.press('/');
    await page.keyboard.type('grain');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await page.locator('#query').inputValue()).toBe('grain');
    expect(await hits(page)).toBeGreaterThan(0);
    await page.close();
  });

  test('lists every quotation where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}search/`);
    expect(await page.locator('.search-quotations li:visible').count()).toBeGreaterThan(20);
    await context.close();
  });
});
