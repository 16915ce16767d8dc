import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The themes differ in nothing but colours, so that all else is looked at once. */
const RULES = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
  });
  afterAll(() => page.close());

  test.each(builtPages)('axe finds nothing wrong with /%s', async (path) => {
    await page.goto(inject('site') + path);
    // What is scrolled out of sight is not laid out, and axe would skip it.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(RULES[colorScheme])})`);
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
      ),
    ).toEqual([]);
  });
});
