import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createSiteServer } from './create-site-server.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
let folder: string;
let server: Server;
let site: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  await cp('dist', folder, { recursive: true });
  const base = new URL(inject('site')).pathname;
  server = createSiteServer({ folder, base }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
});
afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

test('a newer page is shown at once, kept for when there is no network, and what was never read says so', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async (path) => (await caches.match(path)) !== undefined, new URL('offline/', site).href);
  const file = join(folder, 'about/index.html');
  const html = await readFile(file, 'utf8');
  for (const version of ['second', 'third']) {
    await writeFile(file, html.replace(/<h1[^>]*>[^<]*/, `<h1>The ${version} version`));
    await page.goto(`${site}about/`);
    expect(await page.locator('h1').textContent()).toBe(`The ${version} version`);
  }
  await context.setOffline(true);
  await page.goto(`${site}about/`);
  expect(await page.locator('h1').textContent()).toBe('The third version');
  await page.goto(`${site}blinken-lavrov-call/speakers/`);
  expect(await page.locator('h1').textContent()).toBe('There is no network');
  expect(await page.locator('main a[href$="/compare/"]').count()).toBe(1);
  await context.close();
});
