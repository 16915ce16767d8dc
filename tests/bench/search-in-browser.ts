import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { cutArchive } from '../../src/search/archive/cut-archive.ts';
import { createSiteServer } from '../browser/create-site-server.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { makeQueries } from './made-queries.ts';
import { makeStatements } from './made-statements.ts';
import { timeAt } from './measure-search.ts';
import { printGoals } from './search-goals.ts';

const FOLDER = '.cache/bench';

/** Times the built site's own worker in a browser over files cut as the site cuts them. Needs `npm run build` first. */
export async function benchSearchInBrowser(print: (line: string) => void, size = 100_000): Promise<void> {
  const [worker] = globSync('dist/_astro/search-worker-*.js');
  if (!worker) throw new Error('dist/ has no search worker; run npm run build first.');
  const records = makeStatements(size);
  writeArchive(worker, cutArchive(records));
  const server = createSiteServer({ folder: FOLDER, base: '/' }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const loaded: number[] = [];
    page.context().on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.of());
      loaded.push(response.url().endsWith('.json') ? gzipSync(body).length : body.length);
    });
    await page.goto(`${site}page.html`);
    const [first, ...rest] = makeQueries(records, 40).map(({ query }) => query);
    const before = loaded.length;
    const [firstTime = 0] = await page.evaluate(askInPage, [first ?? '']);
    const bytes = loaded.slice(before).reduce((sum, length) => sum + length, 0);
    print(`## Search in Chromium's worker over ${size} statements, times in ms\n`);
    print(
      `The first query loads the index: ${firstTime.toFixed(0)} ms, ${Math.round(bytes / 1000)} kB as hosts send them.\n`,
    );
    print('| | median | p95 | max |\n|---|---|---|---|');
    print(`| files loaded as queries need them | ${describe(await page.evaluate(askInPage, rest))} |`);
    const again = await page.evaluate(askInPage, rest);
    print(`| the same again, all loaded | ${describe(again)} |\n`);
    printGoals(print, [
      { what: 'p95 in the browser, all loaded, ms', figure: timeAt(again, 0.95), bound: 'most', goal: 16 },
      { what: 'max, likewise', figure: timeAt(again, 1), bound: 'most', goal: 32 },
    ]);
  } finally {
    await browser.close();
    server.close();
  }
}

function describe(times: readonly number[]): string {
  return [0.5, 0.95, 1].map((share) => timeAt(times, share).toFixed(1)).join(' | ');
}

function writeArchive(worker: string, { index, postings, texts }: ReturnType<typeof cutArchive>): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const folder of ['postings', 'texts']) mkdirSync(`${FOLDER}/${folder}`, { recursive: true });
  writeFileSync(`${FOLDER}/page.html`, '<!doctype html><title>Search</title>');
  cpSync(worker, `${FOLDER}/worker.js`);
  writeFileSync(`${FOLDER}/statements.bin`, deflateSync(index, { level: 9 }));
  for (const [part, bytes] of postings.entries()) {
    writeFileSync(`${FOLDER}/postings/${part}.bin`, deflateSync(bytes, { level: 9 }));
  }
  for (const [part, packed] of texts.entries()) writeFileSync(`${FOLDER}/texts/${part}.json`, JSON.stringify(packed));
}

/** Runs in the page: milliseconds from each question to its answer. */
async function askInPage(queries: readonly string[]): Promise<readonly number[]> {
  const own = window as unknown as { worker?: Worker };
  own.worker ??= new Worker('worker.js', { type: 'module' });
  const { worker } = own;
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.error === null ? resolve() : reject(new Error(data.error)));
      worker.postMessage({ number: times.length, archive: new URL('/', location.href).href, query, limit: 20 });
    });
    times.push(performance.now() - start);
  }
  return times;
}
