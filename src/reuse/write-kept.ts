import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Keeps a file for builds to come, whole or not at all; where nothing can be written, they make it anew. */
export async function writeKept(file: string, data: Uint8Array): Promise<void> {
  // Under another name until it is whole, so that a build which is cut off leaves nothing by halves.
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, data);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
