import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('no page asks another host for anything, sets a cookie, or breaks its own content security policy', async () => {
  const site = inject('site');
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  for (const path of builtPages) {
    await page.goto(site + path, { waitUntil: 'load' });
    expect(await page.locator('meta[http-equiv="content-security-policy"]').count(), path).toBe(1);
  }
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
