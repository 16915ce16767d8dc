import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { ComparisonData } from '../../../src/report/comparison-data.ts';

const STORY = 'blinken-lavrov-call/';

/** The pages whose accessibility tree is kept, by the name of its file: a story, and the passage with these words. */
export const TREES: Readonly<Record<string, () => string>> = {
  story: () => STORY,
  passage: () => `${STORY}passages/${findMatch('goals and objectives')}/`,
};

function findMatch(words: string): string {
  const { reports, matches } = JSON.parse(readFileSync(`dist/${STORY}comparison.json`, 'utf8')) as ComparisonData;
  const statements = reports.flatMap((report) => report.statements);
  const own = statements.find(({ text }) => text.includes(words))?.id ?? '';
  return matches.find((match) => Object.values(match.statements).flat().includes(own))?.id ?? '';
}

/** What a page is to those who hear it: its roles, names and states, as Playwright writes them, without its addresses. */
export async function readTree(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('reading-tools:not([hidden]), passage-tools').first().waitFor({ state: 'attached' });
  const tree = await page.locator('body').ariaSnapshot();
  await page.close();
  return `${tree.replaceAll(/\n *- \/url: .*/g, '')}\n`;
}
