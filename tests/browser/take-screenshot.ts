import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from './create-site-server.ts';
import { openBrowser } from './open-browser.ts';

/** Draws the README's picture of the built site: the part of the story page where the reports stand side by side. */
const server = createSiteServer({ folder: 'dist', base: '/' }).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 1240 }, colorScheme: 'light' });
await page.goto(`http://127.0.0.1:${port}/blinken-lavrov-call/`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'tests/browser/screenshot.png' });
await browser.close();
server.close();
