import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { readTree, TREES } from './read-tree.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Where a change is meant, `npm run trees` writes the files anew. */
test.each(Object.entries(TREES))('the %s page is to those who hear it what its file says', async (name, path) => {
  const tree = await readTree(browser, inject('site') + path());
  expect(tree).toBe(readFileSync(`tests/browser/trees/${name}.yml`, 'utf8'));
});
