import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a site is made of beside its content. */
const PARTS = ['src', 'public', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

/** A folder with this software and no content, under the system's own for what is temporary. */
export async function makeSiteFolder(): Promise<string> {
  const folder = await makeEmptyFolder();
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  return folder;
}

/** A folder in which the installed packages are found. */
export async function makeEmptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Writes files, by their paths in a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
