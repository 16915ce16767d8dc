import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { createSiteServer } from '../browser/create-site-server.ts';
import { openBrowser } from '../browser/open-browser.ts';

const LENGTHS = [600, 2_000, 10_000, 50_000];
const ROUNDS = 3;

/**
 * Prints how long the page of own comparisons takes for two texts of so many words, in a real browser on the built site:
 * what the worker needs, and what passes from the last key to the drawn result.
 */
export async function benchComparePage(print: (line: string) => void): Promise<void> {
  const server = createSiteServer({ folder: 'dist', base: '/' }).listen(0, '127.0.0.1');
  const browser = await openBrowser();
  print('Own texts compared on the page, in Chromium');
  for (const length of LENGTHS) {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/compare/`, { waitUntil: 'networkidle' });
    for (let round = 1; round <= ROUNDS; round++) {
      const texts = ['report-a', 'report-b'].map((report) => `${growText(report, length)}\n\nRound ${round}.`);
      const { worker, drawn } = await compare(page, texts);
      print(`2 × ${length} words, round ${round}: worker ${worker} ms, drawn after ${drawn} ms`);
    }
    await page.close();
  }
  await browser.close();
  server.close();
}

/** A report of the shipped story, repeated with other endings to its long words until it is long enough. */
function growText(report: string, length: number): string {
  const [, body = ''] = readFileSync(`content/blinken-lavrov-call/${report}.md`, 'utf8').split(/\n---\n/);
  const paragraphs = body.trim().split('\n\n');
  const grown: string[] = [];
  for (let words = 0, index = 0; words < length; index++) {
    const repeat = Math.floor(index / paragraphs.length);
    const ending = repeat === 0 ? '' : repeat.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
    const paragraph = (paragraphs[index % paragraphs.length] ?? '').replace(/\b[a-z]{5,}\b/g, `$&${ending}`);
    grown.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return grown.join('\n\n');
}

async function compare(
  page: Page,
  texts: readonly string[],
): Promise<{ readonly worker: number; readonly drawn: number }> {
  const start = performance.now();
  await page.evaluate((values) => {
    for (const [index, value] of values.entries()) {
      const field = document.querySelectorAll<HTMLTextAreaElement>('.own-text textarea')[index];
      if (!field) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
  // Each round ends in words of its own, which are drawn last.
  await page
    .locator('.comparison .text', { hasText: texts[0]?.slice(-8) ?? '' })
    .first()
    .waitFor({ timeout: 120_000, state: 'attached' });
  const drawn = Math.round(performance.now() - start);
  const said = await page.locator('.desk-work').innerText();
  return { worker: Number(/([\d,]+) ms/.exec(said)?.[1]?.replace(',', '')), drawn };
}
