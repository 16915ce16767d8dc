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
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
}
