import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { builtPages } from './built-pages.ts';
import { openBrowser } from './open-browser.ts';

const STORY = 'blinken-lavrov-call/';

const ONE_OF_EACH = builtPages.filter((path) => !path.includes('/passages/'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page without scripts, as complete as it has to be. */
async function openPage(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  await page.goto(inject('site') + path);
  return page;
}

describe('without scripts', () => {
  test('the page of a story and of each report has every statement to the character', async () => {
    const { reports } = JSON.parse(readFileSync(`dist/${STORY}comparison.json`, 'utf8')) as { reports: Report[] };
    const page = await openPage(STORY);
    for (const { id, text } of reports.flatMap(({ statements }) => statements)) {
      expect(await page.locator(`[id="${id}"] > .text`).textContent()).toBe(text);
    }
    for (const report of reports) {
      await page.goto(`${inject('site')}${STORY}reports/${report.id}/`);
      const texts = await page.locator('.sentence').allTextContents();
      expect(texts).toEqual(report.statements.map(({ text }) => text));
    }
    await page.close();
  });

  test('the order of either report is chosen by style sheets alone', async () => {
    const page = await openPage(STORY);
    const numbers = async (siglum: string) => {
      const heads = page.locator('.siglum', { hasText: new RegExp(`^${siglum} \\d`) });
      const tops = await heads.evaluateAll((all) =>
        all.map((head) => ({ number: Number(head.textContent?.slice(2)), top: head.getBoundingClientRect().top })),
      );
      return tops.sort((one, other) => one.top - other.top).map(({ number }) => number);
    };
    expect(await numbers('B')).not.toEqual((await numbers('B')).toSorted((one, other) => one - other));
    await page.getByLabel('B’s', { exact: true }).check();
    expect(await numbers('B')).toEqual((await numbers('B')).toSorted((one, other) => one - other));
    await page.close();
  });

  test('what one report alone has can be put away', async () => {
    const page = await openPage(STORY);
    expect(await page.locator('.row.only:visible').count()).toBeGreaterThan(0);
    await page.getByLabel('Matches', { exact: true }).check();
    expect(await page.locator('.row.only:visible').count()).toBe(0);
    expect(await page.locator('.row.match:visible').count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe.each([320, 360])('on a phone of %i pixels', (width) => {
  test('the first finding stands in the first 400 pixels, the first words of a report in the first 1,000', async () => {
    const page = await browser.newPage({ viewport: { width, height: 740 }, isMobile: true, hasTouch: true });
    await page.goto(inject('site') + STORY);
    const endOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom);
    const topOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    expect(await endOf('.finding')).toBeLessThan(400);
    expect(await topOf('.row .text')).toBeLessThan(1000);
    await page.close();
  });

  test('the buttons stand in one line', async () => {
    const page = await browser.newPage({ viewport: { width, height: 740 }, isMobile: true, hasTouch: true });
    await page.goto(inject('site') + STORY);
    await page.locator('reading-tools:not([hidden])').waitFor();
    const boxes = await page
      .locator('.tools > :visible')
      .evaluateAll((all) =>
        all.map((button) => button.getBoundingClientRect()).map(({ top, right }) => ({ top, right })),
      );
    expect(boxes.length).toBeGreaterThan(3);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    await page.close();
  });
});

test('what one report alone has can be folded away, and stands open at first', async () => {
  const page = await openPage(STORY);
  const row = page.locator('.row.only').last();
  expect(await row.locator('.statement').first().isVisible()).toBe(true);
  await row.locator('summary').click();
  expect(await row.locator('.statement').first().isVisible()).toBe(false);
  await page.close();
});

test('the findings of the shipped story are a handout of one page', async () => {
  const page = await openPage(`${STORY}findings/`);
  const printed = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

test('more than two wordings of a finding stand one below another, two side by side', async () => {
  const page = await openPage(`${STORY}findings/`);
  const columns = await page
    .locator('.finding')
    .evaluateAll((findings) =>
      findings.map((finding) =>
        Array.from(finding.querySelectorAll('.finding-reading'), (reading) => reading.getBoundingClientRect().left),
      ),
    );
  const many = columns.filter((own) => own.length > 2);
  expect(many.length).toBeGreaterThan(0);
  for (const own of many) expect(new Set(own).size).toBe(1);
  expect(columns.some((own) => own.length === 2 && own[0] !== own[1])).toBe(true);
  await page.close();
});

test('no row stands above the headlines, in either order', async () => {
  const page = await openPage(STORY);
  const firstRow = () =>
    page
      .locator('.row:visible')
      .evaluateAll(
        (rows) =>
          rows.toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)[0]
            ?.className,
      );
  expect(await firstRow()).toMatch(/^row headlines/);
  await page.getByLabel('B’s', { exact: true }).check();
  expect(await firstRow()).toMatch(/^row headlines/);
  await page.close();
});

test('“Sameness” paints what surely is the same, and no rewritten statement', async () => {
  const page = await openPage(STORY);
  await page.getByLabel('Sameness', { exact: true }).check();
  const isPainted = (statement: string) =>
    page
      .locator(`${statement} > .text`)
      .evaluateAll((all) => all.map((text) => getComputedStyle(text).backgroundColor !== 'rgba(0, 0, 0, 0)'));
  const painted = await isPainted('.match .statement:not(.rewritten, .perhaps)');
  expect(painted.length).toBeGreaterThan(5);
  expect(painted).not.toContain(false);
  const rewritten = await isPainted('.statement.rewritten');
  expect(rewritten.length).toBeGreaterThan(0);
  expect(rewritten).not.toContain(true);
  await page.close();
});

describe.each([320, 768, 1280, 1920])('at %i pixels', (width) => {
  test('the sides of each match begin level, or follow one another in one column', async () => {
    const page = await openPage(STORY, width);
    const rows = await page
      .locator('.row.match')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('.cell')]
            .map((cell) => cell.querySelector('.statement')?.getBoundingClientRect())
            .map((box) => ({ left: box?.left, top: box?.top })),
        ),
      );
    expect(rows.length).toBeGreaterThan(5);
    for (const [first, second] of rows) {
      if (width < 700) expect(second?.left).toBe(first?.left);
      else expect(second?.top).toBe(first?.top);
    }
    await page.close();
  });

  test('no page scrolls sideways', async () => {
    const page = await openPage('', width);
    for (const path of width === 320 ? builtPages : ONE_OF_EACH) {
      await page.goto(inject('site') + path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
});
