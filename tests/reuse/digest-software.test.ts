import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestSoftware } from '../../src/reuse/digest-software.ts';

test('software has another name once a file or the version of a package is another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'software-'));
  const [code, lock] = [join(folder, 'src'), join(folder, 'lock.json')];
  const digest = () => digestSoftware(code, lock);
  await mkdir(join(code, 'room'), { recursive: true });
  await writeFile(join(code, 'room/one.ts'), 'one');
  const first = await digest();
  expect(await digest()).toBe(first);
  await writeFile(lock, '{}');
  const locked = await digest();
  await writeFile(join(code, 'room/one.ts'), 'other');
  expect(new Set([first, locked, await digest()]).size).toBe(3);
  await rm(folder, { recursive: true });
});
