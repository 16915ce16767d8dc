import { readdir } from 'node:fs/promises';

/** Names of the folders in a folder; none where it isn't there. */
export async function listFolders(dir: URL): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
