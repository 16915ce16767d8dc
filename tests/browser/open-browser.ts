import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** These suit the small servers the package is made for; a test wants a browser with its safeguards. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Starts the headless Chromium that npm installs, with further switches if need be. */
export async function openBrowser(switches: readonly string[] = []): Promise<Browser> {
  const args = [...sparticuz.args.filter((arg) => !UNWANTED.has(arg)), ...switches];
  const executablePath = await unpackBrowser();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await chromium.launch({ executablePath, args, headless: true });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Unpacks the browser where that is still to do, and gives its path; to be called once before several start it. */
export function unpackBrowser(): Promise<string> {
  return sparticuz.executablePath();
}

/** On a crowded machine the browser may crash as it starts, before any test has begun. */
const ATTEMPTS = 3;
