import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** The page of own comparisons in a browser, with what it asked for and what went wrong since it was loaded. */
export interface OpenDesk {
  readonly page: Page;
  /** Addresses asked for since the page was loaded, those of its own memory (`blob:`) left out. */
  readonly requests: readonly string[];
  readonly faults: readonly string[];
  /** Fills the texts in their order and waits until they are compared. */
  readonly fill: (...texts: readonly string[]) => Promise<void>;
}

interface DeskOptions extends BrowserContextOptions {
  readonly fragment?: string;
  /** Whether to wait until all is there that the page needs with the network off, some seconds after it is loaded. */
  readonly isAtHand?: true;
}

/** Opens the page, with a fragment or without, in a context of its own. */
export async function openDesk(
  browser: Browser,
  { fragment = '', isAtHand, ...options }: DeskOptions = {},
): Promise<OpenDesk> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${inject('site')}compare/${fragment}`, { waitUntil: 'networkidle' });
  await page.locator('.own-texts, .class-mode').first().waitFor({ state: 'attached' });
  if (isAtHand) await page.locator('compare-desk[data-at-hand]').waitFor();
  page.on('request', (request) => request.url().startsWith('blob:') || requests.push(request.url()));
  const fill = async (...texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) await page.locator('.own-text textarea').nth(index).fill(text);
    await page.locator('#result').waitFor();
    await page.locator('.desk-work[data-work="idle"]').waitFor();
  };
  return { page, requests, faults, fill };
}
