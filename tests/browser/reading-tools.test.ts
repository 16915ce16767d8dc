import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openStory(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${inject('site')}blinken-lavrov-call/`);
  await page.locator('reading-tools:not([hidden])').waitFor({ state: 'attached' });
  return page;
}

const readFocus = (page: Page) =>
  page.evaluate(() => {
    const { tagName = '', className = '', textContent = '' } = document.activeElement ?? {};
    return `${tagName.toLowerCase()} ${className}: ${textContent}`;
  });

const findTop = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top);

describe('the keys', () => {
  test('go to the next difference and back', async () => {
    const page = await openStory();
    await page.keyboard.press('n');
    const first = await readFocus(page);
    expect(first).toMatch(/^mark /);
    await page.keyboard.press('n');
    expect(await readFocus(page)).not.toBe(first);
    await page.keyboard.press('p');
    expect(await readFocus(page)).toBe(first);
    await page.close();
  });

  test('go to matches and quotations, and from a match to its counterpart', async () => {
    const page = await openStory();
    await page.keyboard.press('q');
    expect(await readFocus(page)).toMatch(/^q /);
    await page.keyboard.press('m');
    await page.keyboard.press('m');
    expect(await readFocus(page)).toMatch(/^section row match/);
    await page.keyboard.press('c');
    expect(await readFocus(page)).toMatch(/^div statement[^:]*: ?A/);
    await page.keyboard.press('c');
    expect(await readFocus(page)).toMatch(/^div statement[^:]*: ?B/);
    await page.close();
  });

  test('turn the order, in the document too, and keep the place', async () => {
    const page = await openStory();
    await page.keyboard.press('M');
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    const before = await findTop(page, id);
    await page.keyboard.press('o');
    expect(await page.locator('[name="order"]:checked').getAttribute('value')).toBe('report-b');
    expect(Math.abs((await findTop(page, id)) - before)).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    const numbers = await page.locator('.row:visible .siglum', { hasText: /^B \d/ }).allTextContents();
    const inOrder = numbers.map((name) => Number(name.slice(2)));
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
    await page.close();
  });

  test('copy the link of the passage where the reader is', async () => {
    const page = await openStory({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.keyboard.press('m');
    await page.keyboard.press('c');
    await page.keyboard.press('y');
    await page.getByText(/^Link to A \S+ copied\.$/).waitFor({ state: 'attached' });
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/blinken-lavrov-call\/passages\/report-a-[^/]+\/#v=2&at=report-a\.[^&]+&say=/);
    expect((await page.goto(link))?.status()).toBe(200);
    await page.close();
  });

  test('copy a link to the words that are selected', async () => {
    const page = await openStory({ permissions: ['clipboard-read', 'clipboard-write'] });
    const words = page.locator('.row.match .text').nth(2);
    await words.evaluate((text) => document.getSelection()?.selectAllChildren(text));
    await page.keyboard.press('y');
    await page.getByText('Link to the selected words copied.').waitFor({ state: 'attached' });
    const id = await words.evaluate((text) => text.closest('.statement')?.id);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`/passages/${id}/#`);
    expect(link).toContain('&mark=');
    await page.close();
  });

  test('are listed, and can be turned off for good', async () => {
    const page = await openStory();
    await page.keyboard.press('?');
    await page.getByLabel('Use these keys').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('n');
    expect(await readFocus(page)).not.toMatch(/^mark /);
    await page.reload();
    await page.keyboard.press('n');
    expect(await readFocus(page)).not.toMatch(/^mark /);
    await page.close();
  });

  test('are left alone while somebody types', async () => {
    const page = await openStory();
    await page.getByRole('searchbox').fill('a');
    await page.keyboard.press('n');
    expect(await page.getByRole('searchbox').inputValue()).toBe('an');
    await page.close();
  });
});

describe('the button that copies a link', () => {
  const press = async (page: Page) => {
    // A browser's driver would first scroll to where the bar stands when it doesn't stick.
    const { x = 0, y = 0 } = (await page.getByRole('button', { name: 'Copy link', exact: true }).boundingBox()) ?? {};
    await page.mouse.click(x + 5, y + 5);
    await page.getByText(/^Link to .* copied\.$/).waitFor({ state: 'attached' });
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('copies the page’s where no row is in view', async () => {
    const page = await openStory({ ...options, viewport: { width: 1280, height: 500 } });
    await page
      .getByRole('button', { name: 'Copy link', exact: true })
      .evaluate((button: HTMLElement) => button.click());
    await page.getByText('Link to this page copied.').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/blinken-lavrov-call\/$/);
    await page.close();
  });

  test('copies that of the row in view', async () => {
    const page = await openStory(options);
    const row = page.locator('.row.match').nth(4);
    await row.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 60));
    expect(await press(page)).toContain(`/passages/${await row.getAttribute('id')}/`);
    await page.close();
  });

  test('copies that of the statement with the focus, whether it is pressed by hand or by key', async () => {
    const page = await openStory(options);
    const siglum = page.locator('.row.match .siglum').nth(5);
    const id = await siglum.evaluate((link) => link.closest('.statement')?.id);
    await siglum.focus();
    expect(await press(page)).toContain(`/passages/${id}/`);
    await page.getByRole('button', { name: 'copied' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Copy link', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/passages/${id}/`);
    await page.close();
  });
});

test('the figure is one stop of the Tab key, between whose parts the arrows go', async () => {
  const page = await openStory();
  const links = page.locator('.figure a');
  expect(await page.locator('.figure a[tabindex="0"]').count()).toBe(1);
  const focused = () => links.evaluateAll((all) => all.findIndex((link) => link.matches(':focus')));
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(2);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(1);
  await page.keyboard.press('End');
  expect(await focused()).toBe((await links.count()) - 1);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.figure') ?? null)).toBeNull();
  await page.close();
});

test('printed, the addresses of statements stand below the page as notes, each once', async () => {
  const page = await openStory();
  const listed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('.print-notes li')].map(({ textContent }) => textContent ?? '');
  });
  const statements = await page.locator('.row .statement-head .siglum[data-note]').count();
  expect(statements).toBeGreaterThan(30);
  expect(listed).toHaveLength(statements);
  expect(new Set(listed).size).toBe(listed.length);
  const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '-';
  expect(listed.every((address) => address.startsWith(`${canonical}passages/`))).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.print-notes, [data-note]').count()).toBe(0);
  await page.close();
});

test('on a touch screen buttons do the same', async () => {
  const page = await openStory({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });
  await page.getByLabel('Go to', { exact: true }).selectOption('match');
  await page.getByRole('button', { name: 'Next', exact: true }).tap();
  expect(await readFocus(page)).toMatch(/^section row match/);
  await page.close();
});

test('the figure marks what the window shows', async () => {
  const page = await openStory();
  await page.locator('.row.match').nth(4).scrollIntoViewIfNeeded();
  await page.locator('.figure .ribbon.here').first().waitFor({ state: 'attached' });
  const shown = await page.locator('.figure .here').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(await page.locator('.figure a').count());
  await page.close();
});
