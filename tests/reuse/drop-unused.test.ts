import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnused } from '../../src/reuse/drop-unused.ts';

const DAY = 24 * 60 * 60 * 1000;

test('what no build has used for a month is dropped, and a folder that isn’t there is no fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  await writeFile(join(folder, 'one'), '');
  await dropUnused(folder, Date.now() + 29 * DAY);
  expect(await readdir(folder)).toEqual(['one']);
  await dropUnused(folder, Date.now() + 31 * DAY);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
  await dropUnused(folder);
});
