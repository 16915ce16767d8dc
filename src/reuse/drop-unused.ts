import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Days for which a result is kept that no build uses: long enough to go back to another branch. */
const DAYS = 30;

/** Removes the files of a folder that nothing has used for long. */
export async function dropUnused(folder: string, now = Date.now()): Promise<void> {
  const oldest = now - DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
  }
}
