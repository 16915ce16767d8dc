import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../browser/copy-site.ts';

const CONTENT = {
  'flood/echo.md': 'It rained in Ulm on Monday. “We are ready for more,” Mayor Ada Lang said.\n',
  'flood/post.md': 'On Monday it rained in Ulm. Mayor Ada Lang said: “We are prepared for more.”\n',
  'mill/echo.md': 'Fire broke out at the Korden mill on Tuesday and hurt 25 people.\n',
  'mill/post.md': 'On Tuesday a fire that hurt 20 people broke out at the Korden mill.\n',
} as const;

const CHANGED = { 'mill/post.md': 'On Tuesday a fire broke out at the Korden mill and hurt 25 people.\n' } as const;

let site: SiteCopy;

beforeAll(async () => {
  site = await copySite();
});

afterAll(() => site.remove());

/** Builds into an empty folder; gives what the build says at its end, and every file by its path with a hash of its bytes. */
async function build(content: Readonly<Record<string, string>>) {
  await site.write(content);
  const dist = join(site.folder, 'dist');
  await rm(dist, { recursive: true, force: true });
  const { stdout } = await site.build({ SITE_URL: 'https://example.org/' });
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [
          file.slice(dist.length),
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ] as const;
      }),
  );
  return { said: /.*reused:.*/.exec(stdout)?.[0] ?? '', files: Object.fromEntries(files) };
}

const readReused = (said: string) =>
  [...said.matchAll(/(\d+) of (\d+)/g)].map(([, reused, all]) => [Number(reused), Number(all)]);

test('a build that reuses writes the same bytes as one from nothing, and does an unchanged story not again', async () => {
  const first = await build(CONTENT);
  expect(readReused(first.said)).toEqual(readReused(first.said).map(([, all]) => [0, all]));
  const again = await build(CONTENT);
  expect(again.files).toEqual(first.files);
  const [comparisons, pages] = readReused(again.said);
  expect(comparisons).toEqual([2, 2]);
  expect(pages?.[0]).toBe(pages?.[1]);

  const changed = await build(CHANGED);
  expect(changed.files).not.toEqual(first.files);
  const [compared, drawn = []] = readReused(changed.said);
  expect(compared).toEqual([1, 2]);
  expect(drawn[0]).toBeGreaterThan(0);
  expect(drawn[0]).toBeLessThan(drawn[1] ?? 0);
  await rm(join(site.folder, '.cache'), { recursive: true });
  const anew = await build({});
  expect(readReused(anew.said)[0]).toEqual([0, 2]);
  expect(changed.files).toEqual(anew.files);
}, 600_000);
