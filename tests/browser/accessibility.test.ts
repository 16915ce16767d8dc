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

/** One page of each kind; passages by what they are of. */
const ONE_OF_EACH = [
  ...builtPages.filter((path) => !path.includes('/passages/')),
  ...['/passages/match.', '/passages/quotation.', '/passages/report-'].flatMap((kind) =>
    builtPages.filter((path) => path.includes(kind) && !path.endsWith('embed/')).slice(0, 1),
  ),
];

/** A result of IBM's engine: what it looked for, how much it matters, and what came of it. */
interface EngineResult {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly path: { readonly dom: string };
}

describe('IBM’s engine', () => {
  const engine = readFileSync(
    createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
    'utf8',
  );

  test.each(ONE_OF_EACH)('finds no violation in /%s', async (path) => {
    const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
    await page.goto(inject('site') + path);
    await page.evaluate(engine);
    const results = await page.evaluate<EngineResult[]>(
      "new ace.Checker().check(document, ['IBM_Accessibility']).then(({ results }) => results)",
    );
    expect(results.length).toBeGreaterThan(0);
    const found = results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL');
    expect(found.map(({ ruleId, message, path: { dom } }) => ({ ruleId, message, dom }))).toEqual([]);
    await page.close();
  });
});
