import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/open-browser.ts';

/** What a first visit to the shipped story may fetch: bytes, all but fonts as gzip sends them. */
const BUDGETS = { 'HTML, CSS and script': 40_000, script: 10_000, fonts: 90_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the shipped story keeps within its budgets', async () => {
  const site = inject('site');
  const page = await browser.newPage();
  // A file that is asked for again, to be kept for when there is no network, comes from the browser's own cache.
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(request.url()));
  await page.goto(`${site}blinken-lavrov-call/`, { waitUntil: 'networkidle' });
  const files = [...fetched].map((url) => `dist/${new URL(url).href.slice(site.length)}`.replace(/\/$/, '/index.html'));
  const weigh = async (pattern: RegExp) => {
    const weights = files
      .filter((file) => pattern.test(file))
      .map(async (file) => gzipSync(await readFile(file)).length);
    return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  };
  const fonts = files.filter((file) => file.endsWith('.woff2')).reduce((sum, file) => sum + statSync(file).size, 0);
  const weights = { 'HTML, CSS and script': await weigh(/\.(html|css|js)$/), script: await weigh(/\.js$/), fonts };
  for (const [part, budget] of Object.entries(BUDGETS)) {
    expect(weights[part as keyof typeof BUDGETS], part).toBeLessThanOrEqual(budget);
  }
  expect(weights['HTML, CSS and script']).toBeGreaterThan(0);
  expect(weights.fonts).toBeGreaterThan(0);
});

/** Bytes, as gzip sends them, of the scripts without which the page of own texts draws nothing; the rest comes later. */
const COMPARE_BUDGET = 45_000;

test('the page of own texts keeps within its budget', async () => {
  const html = await readFile('dist/compare/index.html', 'utf8');
  const [, start = ''] = /<script type="module" src="[^"]*\/_astro\/(index[^"]+\.js)"/.exec(html) ?? [];
  const weights = new Map<string, number>();
  const weigh = async (file: string): Promise<void> => {
    if (weights.has(file)) return;
    const code = await readFile(`dist/_astro/${file}`);
    weights.set(file, gzipSync(code).length);
    const imports = code.toString().matchAll(/(?:\bfrom|\bimport)\s*["`]\.\/([^"`]+\.js)["`]/g);
    await Promise.all([...imports].map(([, other = '']) => weigh(other)));
  };
  await weigh(start);
  expect(weights.size).toBeGreaterThan(3);
  expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(COMPARE_BUDGET);
});
