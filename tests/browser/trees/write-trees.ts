import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../create-site-server.ts';
import { openBrowser } from '../open-browser.ts';
import { readTree, TREES } from './read-tree.ts';

/** Writes the accessibility trees of the built site anew, for whoever changes a page to read the difference. */
const server = createSiteServer({ folder: 'dist', base: '/' }).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await openBrowser();
for (const [name, path] of Object.entries(TREES)) {
  writeFileSync(`tests/browser/trees/${name}.yml`, await readTree(browser, `http://127.0.0.1:${port}/${path()}`));
}
await browser.close();
server.close();
