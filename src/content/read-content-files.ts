import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './content-file.ts';

/** Every file below a folder of content, by its path from there. */
export async function readContentFiles(root: string): Promise<readonly ContentFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const found = entries.map(async (entry): Promise<readonly ContentFile[]> => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    if (entry.isFile()) return [{ path, text: decode(utf8, await readFile(file)) }];
    if (!entry.isSymbolicLink()) return [];
    const isFolder = (await stat(file).catch(() => null))?.isDirectory() === true;
    return [{ path, text: null, linked: isFolder ? 'folder' : 'file' }];
  });
  return (await Promise.all(found)).flat();
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
