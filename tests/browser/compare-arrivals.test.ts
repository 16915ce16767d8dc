import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { openDesk } from './open-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STORY = 'blinken-lavrov-call/';
const firstText = (page: Page) => page.locator('.own-text textarea').first().inputValue();

describe('a published story', () => {
  test('is opened with its reports, with no request to another site', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${inject('site')}${STORY}`);
    await page.getByRole('link', { name: 'Open in Compare' }).click();
    await page.locator('#result').waitFor();
    expect(await firstText(page)).toMatch(/^WASHINGTON: US Secretary/);
    expect(await page.locator('.row.match').count()).toBeGreaterThan(5);
    expect(await page.locator('textarea').first().isVisible()).toBe(false);
    expect(requests.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    await page.close();
  });

  test('that is not there says so', async () => {
    const { page } = await openDesk(browser, { fragment: '#story=no-such-story' });
    await page.getByRole('alert').getByText('There is no story “no-such-story” on this site').waitFor();
    await page.context().close();
  });
});

describe('the bookmark', () => {
  test('hands over the page that is read; the first text waits until the second comes', async () => {
    const { page } = await openDesk(browser);
    await page.getByText('Take a text from any page').click();
    const bookmark = (await page.locator('.own-bookmarklet').getAttribute('href')) ?? '';
    const script = decodeURIComponent(bookmark.replace(/^javascript:/, ''));
    const handOver = async (report: string) => {
      await page.goto(`${inject('site')}${STORY}reports/${report}/`);
      await Promise.all([page.waitForURL(/compare\//), page.evaluate(script).catch(() => undefined)]);
      await page.locator('.own-texts').waitFor({ state: 'attached' });
    };
    await handOver('report-a');
    await page.getByText('The report on the page was taken.').waitFor();
    expect(await firstText(page)).toContain('frank and direct conversation');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('frank');
    await page.getByRole('button', { name: 'Compare with …' }).click();
    await page.getByText('A text waits in this browser for another').waitFor();

    await handOver('report-b');
    await page.locator('#result').waitFor();
    expect(await page.locator('.row.match').count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('frank');
    await page.context().close();
  });

  test('that is clicked here says where it is used', async () => {
    const { page, faults } = await openDesk(browser);
    await page.getByText('Take a text from any page').click();
    await page.locator('.own-bookmarklet').click();
    await page.getByText('It is used on other pages').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the Share menu', () => {
  test('brings text and files without a network, and leaves nothing behind', async () => {
    const { page } = await openDesk(browser, { isAtHand: true });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('compare-desk[data-at-hand]').waitFor();
    await page.context().setOffline(true);
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { method: 'post', enctype: 'multipart/form-data' });
      const field = Object.assign(document.createElement('input'), { type: 'file', name: 'files' });
      const held = new DataTransfer();
      held.items.add(new File(['The bridge was shut on Friday.'], 'post.txt', { type: 'text/plain' }));
      field.files = held.files;
      form.append(field);
      document.body.append(form);
      form.submit();
    });
    await page.getByText('Taken from post.txt.').waitFor();
    expect(await firstText(page)).toBe('The bridge was shut on Friday.');
    expect(page.url()).not.toContain('#shared');
    expect(await page.evaluate(() => caches.has('variorum-shared'))).toBe(false);
    await page.context().close();
  });

  test('leads to the page by the site’s manifest', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('site')}compare/`);
    const manifest = await page.evaluate(async () => {
      const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
      return (await fetch(address)).json();
    });
    expect(manifest.share_target).toMatchObject({
      action: new URL(`${inject('site')}compare/`).pathname,
      method: 'POST',
    });
    await page.close();
  });
});
