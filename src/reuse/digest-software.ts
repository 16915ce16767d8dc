import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Names the code in a folder, the versions of packages in a lock file and the version of Node; any change gives another name. */
export async function digestSoftware(folder: string, lock: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(lock).catch(() => ''));
  for (const file of files.toSorted()) {
    const content = await readFile(file);
    hash.update(`\n${relative(folder, file).replaceAll(sep, '/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}
