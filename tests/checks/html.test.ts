import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copySite, type SiteCopy } from '../browser/copy-site.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { openDesk } from '../browser/open-desk.ts';
import { MADE_STORIES } from './made-stories.ts';

/** What the HTML standard forbids, no matters of taste. */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

/** What is wrong with a page: where, and what. */
async function findFaults(html: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, name);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ message, line, column, selector }) => `${name}:${line}:${column} ${selector}: ${message}`),
  );
  // The validator takes what stands behind the end of a document for a part of it.
  return /<\/body>\s*<\/html>\s*$/.test(html) ? faults : [...faults, `${name} goes on after its end`];
}

async function findFaultsIn(folder: string): Promise<readonly string[]> {
  const files = globSync('**/*.html', { cwd: folder });
  expect(files.length).toBeGreaterThan(10);
  const found = files.map((file) => findFaults(readFileSync(join(folder, file), 'utf8'), file));
  return (await Promise.all(found)).flat();
}

let copy: SiteCopy;
let browser: Browser;
beforeAll(async () => {
  copy = await copySite();
  await copy.write(MADE_STORIES);
  await copy.build();
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await copy.remove();
});

test('every page of the shipped site is valid HTML', async () => {
  expect(await findFaultsIn('dist')).toEqual([]);
});

test('so is every page of stories with many reports, of other scripts, and with nothing in common', async () => {
  expect(await findFaultsIn(join(copy.folder, 'dist'))).toEqual([]);
});

test('so is what scripts draw: a comparison of own texts, what a search found, a link that leads to nothing', async () => {
  const { page, fill } = await openDesk(browser);
  await fill(
    'Ann Lee said “it will rain” on Monday. Two cars sank.',
    'On Monday Ann Lee said “it may rain”. Three cars sank.',
  );
  expect(await findFaults(await page.content(), 'compare')).toEqual([]);
  await page.goto(`${inject('site')}search/?q=substantial+offer`);
  await page.locator('.search-results article, .search-results li').first().waitFor();
  expect(await findFaults(await page.content(), 'search')).toEqual([]);
  await page.goto(
    `${inject('site')}blinken-lavrov-call/passages/report-a-0000000/#report=report-a&words=It+snowed+in+Orl`,
  );
  await page.locator('moved-link:not([hidden])').waitFor();
  expect(await findFaults(await page.content(), '404')).toEqual([]);
});
