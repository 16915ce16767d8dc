import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './content-file.ts';

/** Every file below a folder of content, by its path from there. */
export async function readContentFiles(root: string): Promise<readonly ContentFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        return { path: relative(root, path).split(sep).join('/'), text: decode(utf8, bytes) };
      }),
  );
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
