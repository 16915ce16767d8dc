import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { createSiteServer } from '../browser/create-site-server.ts';
import { openBrowser } from '../browser/open-browser.ts';

const LENGTHS = [600, 2_000, 10_000, 50_000];
const ROUNDS = 3;

/**
 * Prints how long the page of own comparisons takes for two texts of so many words, in a real browser on the built site:
 * what the worker needs, and what passes from the last key to the first rows and to the whole.
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
      const { worker, first, whole, blocked } = await compare(page, texts);
      const times = `worker ${worker} ms, first rows ${first} ms, whole ${whole} ms, blocked ${blocked} ms at most`;
      print(`2 × ${length} words, round ${round}: ${times}`);
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

interface Times {
  /** Milliseconds in the worker, as the page tells them. */
  readonly worker: number;
  /** Milliseconds from the last key to the first rows, and to the last. */
  readonly first: number;
  readonly whole: number;
  /** Milliseconds for which the page did not answer at the longest, once the worker had. */
  readonly blocked: number;
}

/** Watches from within the page: whoever asks from outside for thousands of elements holds it up. */
async function compare(page: Page, texts: readonly string[]): Promise<Times> {
  return page.evaluate(async (values) => {
    const work = document.querySelector<HTMLElement>('.desk-work');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [index, value] of values.entries()) {
      const field = document.querySelectorAll<HTMLTextAreaElement>('.own-text textarea')[index];
      if (!field) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const start = performance.now();
    while (work?.dataset.work !== 'busy') await frame();
    while (work?.dataset.work === 'busy') await frame();
    const first = performance.now();
    let blocked = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime > first) blocked = Math.max(blocked, duration);
    }).observe({ entryTypes: ['longtask'] });
    // Each round ends in words of its own, which are drawn last.
    const end = values[0]?.slice(-8) ?? '';
    const isWhole = () =>
      [...document.querySelectorAll('.rows .text')].slice(-300).some((text) => text.textContent === end);
    while (!isWhole()) await frame();
    const whole = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const worker = Number(/([\d,]+) ms/.exec(work?.textContent ?? '')?.[1]?.replace(',', ''));
    return { worker, first: Math.round(first - start), whole: Math.round(whole - start), blocked };
  }, texts);
}
