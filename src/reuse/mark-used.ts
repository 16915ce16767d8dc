import { utimes } from 'node:fs/promises';

/** What a build uses stays; what none has used for long is dropped. */
export async function markUsed(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
