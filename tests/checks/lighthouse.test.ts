import { once } from 'node:events';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/open-browser.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A busy machine spoils a run's performance figure, never betters it: the best of some counts. */
const RUNS = 3;

test('the story page scores 100 in every category of Lighthouse on a phone', { timeout: 240_000 }, async () => {
  const port = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const best = new Map<string, number>();
  try {
    for (let run = 0; run < RUNS && [...best.values()].filter((score) => score === 100).length < 4; run++) {
      const result = await lighthouse(`${inject('site')}blinken-lavrov-call/`, { port, onlyCategories: CATEGORIES });
      for (const { id, score } of Object.values(result?.lhr.categories ?? {})) {
        best.set(id, Math.max(best.get(id) ?? 0, Math.round((score ?? 0) * 100)));
      }
    }
  } finally {
    await browser.close();
  }
  expect(Object.fromEntries(best)).toEqual(Object.fromEntries(CATEGORIES.map((category) => [category, 100])));
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
