import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findInstalled } from './find-installed.ts';
import { openBrowser } from './open-browser.ts';

const installed = findInstalled('CHROMIUM', ['chromium', 'google-chrome-stable', 'google-chrome']);

/** The Chromium that npm installs has no settings, so that its pages are told what a Chromium that has them was seen to tell. */
async function openPretending(): Promise<BrowserContext> {
  const browser = await openBrowser();
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    // Of the empty page that a tab begins with.
    if (!('caches' in window)) return;
    CacheStorage.prototype.open = async () => refuse();
    CacheStorage.prototype.match = async () => refuse();
    ServiceWorkerContainer.prototype.register = async () => refuse();
  });
  context.on('close', () => browser.close());
  return context;
}

/** A Chromium whose owner has blocked the data of all sites. */
async function openBlocking(executablePath: string): Promise<BrowserContext> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-profile-'));
  await mkdir(join(folder, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(folder, { executablePath, args: ['--no-sandbox'] });
  // The browser goes on writing while it ends.
  context.on('close', () => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  return context;
}

if (installed === undefined)
  process.stderr.write(
    'Site data blocked by a setting of the browser: left out, as no Chromium is installed (CHROMIUM=<path>).\n',
  );

const WAYS = [
  ['as pages are told', openPretending],
  ...(installed === undefined ? [] : [['by a setting of the browser', () => openBlocking(installed)] as const]),
] as const;

describe.each(WAYS)('with site data blocked %s', (_, open) => {
  let context: BrowserContext;
  const faults: string[] = [];

  beforeAll(async () => {
    context = await open();
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  });
  afterAll(() => context.close());

  async function openPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(inject('site') + path);
    const isRefused = await page.evaluate(() => {
      try {
        return localStorage === undefined;
      } catch {
        return true;
      }
    });
    expect(isRefused).toBe(true);
    return page;
  }

  test('own texts are compared, the page says that nothing can be kept, and its link opens them again', async () => {
    const page = await openPage('compare/');
    const texts = ['Two cars sank at Lund on Monday.', 'On Monday two cars sank at Lund.'];
    for (const [at, text] of texts.entries()) await page.locator('.own-text textarea').nth(at).fill(text);
    await page.locator('#result').waitFor();
    expect(await page.locator('compare-desk').textContent()).toMatch(/keep(s)? nothing for this site/);
    const link = await page.evaluate(async () => {
      const { promise, resolve } = Promise.withResolvers<string>();
      navigator.clipboard.writeText = async (text) => resolve(text);
      const buttons = [...document.querySelectorAll('compare-desk button')];
      buttons
        .find(({ textContent }) => /^Copy the link/.test(textContent?.trim() ?? ''))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return promise;
    });
    await page.close();
    const opened = await context.newPage();
    await opened.goto(link);
    await opened.locator('#result').waitFor();
    expect(await opened.locator('#result').textContent()).toContain('two cars sank at Lund');
    await opened.close();
  });

  test('stories, shared links and search work', async () => {
    const story = await openPage('blinken-lavrov-call/');
    const passage = await story.locator('a[href*="/passages/"]').first().getAttribute('href');
    await story.keyboard.press('j');
    await story.close();
    const gone = await openPage(`${passage?.slice(1)}#report=report-a&words=It+snowed+in+Ulm`);
    expect(await gone.locator('.link-note:not([hidden])').textContent()).toContain('gone');
    await gone.close();
    const search = await openPage('search/?q=substantial+offer');
    await search.locator('.search-results li').first().waitFor();
    await search.close();
  });

  test('no page reports an error', () => {
    expect(faults).toEqual([]);
  });
});
