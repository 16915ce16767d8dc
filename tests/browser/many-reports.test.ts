import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawSavedPage } from '../../src/commands/draw-saved-page.ts';
import { compareReports, parseReport } from '../../src/engine.ts';
import { UNKNOWN_ORIGIN } from '../../src/report/report-info.ts';
import { writeManyReports } from '../views/write-many-reports.ts';
import { openBrowser } from './open-browser.ts';
import { openDesk } from './open-desk.ts';

const texts = writeManyReports({ reports: 20, statements: 40 });
const reports = Object.entries(texts).map(([id, text]) => ({
  ...UNKNOWN_ORIGIN,
  ...parseReport(text, { id }),
  label: id,
}));

let browser: Browser;
let folder: string;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  const story = { id: 'flood', title: 'A flood', date: null, reports, comparison: compareReports(reports) };
  folder = mkdtempSync(join(tmpdir(), 'many-reports-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, await drawSavedPage(story));
  address = pathToFileURL(file).href;
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The page of twenty reports of forty statements, without scripts. */
async function openPage(width = 1280, fragment = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  await page.goto(address + fragment);
  return page;
}

/** The numbers of a report's statements that are shown, from the top of the page to its foot. */
async function readNumbers(page: Page, siglum: string): Promise<readonly number[]> {
  const heads = page.locator('.comparison .told .siglum:visible', { hasText: new RegExp(`^${siglum} \\d+$`) });
  const shown = await heads.evaluateAll((all) =>
    all.map((head) => ({ number: Number(head.textContent?.slice(2)), top: head.getBoundingClientRect().top })),
  );
  return shown.toSorted((one, other) => one.top - other.top).map(({ number }) => number);
}

describe('twenty reports, without scripts', () => {
  test.each(['A', 'K', 'T'])('have any one run down the page, each statement once: %s', async (siglum) => {
    const page = await openPage();
    await page
      .locator('.bases label')
      .nth(siglum.charCodeAt(0) - 65)
      .click();
    const numbers = await readNumbers(page, siglum);
    const inOrder = numbers.toSorted((one, other) => one - other);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(inOrder.length).toBeGreaterThanOrEqual(39);
    // What is told in one place with an earlier statement stands there.
    const turns = numbers.filter((number, place) => number < (numbers[place - 1] ?? 0));
    expect(turns.length).toBeLessThan(4);
    await page.close();
  });

  test('show what the base lacks in a line at its place', async () => {
    const page = await openPage();
    const lines = page.locator('.comparison .told:not(.in-1) .foremost .text');
    const heights = await lines.evaluateAll((all) => all.map((text) => text.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.max(...heights)).toBeLessThan(35);
    await page.close();
  });

  test('show every statement that an address leads to, unfolded', async () => {
    const page = await openPage();
    const ids = reports
      .flatMap(({ statements }) => statements.map(({ id }) => id))
      .filter((_, place) => place % 37 === 0);
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      await page.goto(`${address}#${id}`);
      const place = page.locator(`[id="${id}"]`);
      const [box, isWhole] = [await place.boundingBox(), await place.evaluate(isShownWhole)];
      expect(box?.y, id).toBeGreaterThanOrEqual(0);
      expect(box?.y, id).toBeLessThan(900);
      expect(isWhole, id).toBe(true);
    }
    await page.close();
  });

  test('open all other wordings at once, and fold them again', async () => {
    const page = await openPage();
    const shown = () => page.locator('.comparison .cell:visible').count();
    const folded = await shown();
    await page.getByLabel('Open', { exact: true }).check();
    expect(await shown()).toBe(await page.locator('.comparison .cell').count());
    await page.getByLabel('Folded', { exact: true }).check();
    expect(await shown()).toBe(folded);
    await page.close();
  });

  test('list their quotations and details within 6,000 pixels', async () => {
    const page = await openPage();
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Quotations', exact: true }) });
    const box = await section.last().boundingBox();
    expect(box?.height).toBeGreaterThan(1000);
    expect(box?.height).toBeLessThan(6000);
    await page.close();
  });

  test.each([320, 768])('never scroll the page sideways at %i pixels', async (width) => {
    const page = await openPage(width);
    await page.locator('.matrix').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

/** Whether all lines of the statement's text are shown. */
function isShownWhole(statement: Element): boolean {
  const text = statement.closest('.statement:not(.twin)')?.querySelector('.text');
  return text !== null && text !== undefined && text.scrollHeight <= text.clientHeight + 2;
}

describe('with a script', () => {
  const RAIN = 'Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday.';

  /** Three own texts, compared. */
  async function openThree(): Promise<Page> {
    const { page, fill } = await openDesk(browser);
    await page.getByRole('button', { name: 'Add a text' }).click();
    await fill(RAIN, RAIN.replace('Heavy', 'Driving'), RAIN.replace('forty', 'ninety'));
    await page.locator('.told').waitFor();
    // Keys are left alone while somebody types.
    await page.locator('.told').click();
    return page;
  }
  const countShown = (page: Page) =>
    page
      .locator('.told .statement')
      .evaluateAll((all) => all.filter((statement) => statement.checkVisibility()).length);

  test('the key u opens all wordings, and what keys lead to unfolds', async () => {
    const page = await openThree();
    await expect.poll(() => countShown(page)).toBe(1);
    await page.keyboard.press('u');
    await expect.poll(() => countShown(page)).toBe(3);
    await page.keyboard.press('u');
    await expect.poll(() => countShown(page)).toBe(1);
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await expect.poll(() => countShown(page)).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Driving');
    await page.context().close();
  });

  test('the browser’s own search reaches what is folded, and unfolds what it finds', async () => {
    const page = await openThree();
    const folded = page.locator('.told .cell[hidden="until-found"]');
    expect(await folded.count()).toBe(2);
    await folded.first().evaluate((cell) => {
      cell.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    await folded.first().waitFor({ state: 'detached' });
    expect(await countShown(page)).toBe(3);
    await page.context().close();
  });
});
