import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { createSiteServer } from './create-site-server.ts';
import { unpackBrowser } from './open-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's home page, with the base path and a slash at the end. */
    readonly site: string;
  }
}

/** What the site takes for its address where the environment doesn't say: without one it would lack what names it. */
const UNTOLD = 'http://localhost:4321/';

/** Builds the site into `dist/`, unpacks the browser, serves the site on a free port, and tells the tests where: `inject('site')`. */
export async function setup(project: TestProject): Promise<() => void> {
  await Promise.all([buildSite(), unpackBrowser()]);
  const { SITE_URL = UNTOLD } = process.env;
  const { pathname: base } = new URL(SITE_URL);
  const server = createSiteServer({ folder: 'dist', base }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}${base}`);
  return () => server.close();
}

/** In a process of its own, because Vitest's settings of Node and Vite are not those of a build. */
async function buildSite(): Promise<void> {
  const env = { SITE_URL: UNTOLD, ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The site can't be built.\n${stdout}\n${stderr}`);
  }
}
