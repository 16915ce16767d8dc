import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { KEPT, type KeptMessage } from './kept-channel.ts';
import { markUsed } from './mark-used.ts';
import { writeKept } from './write-kept.ts';

/** Where results are kept from build to build. */
export interface Store {
  readonly folder: string;
  /** What is kept, as it is told. */
  readonly kind: KeptMessage['kind'];
  /** Changes with whatever makes the results; `null` where nothing may be kept, as while the code is being changed. */
  readonly software: string | null;
}

/** What was made of the same input by the same software before, or else is made now and kept. */
export async function keepResult<Result>(
  { folder, kind, software }: Store,
  input: unknown,
  make: () => Result | Promise<Result>,
): Promise<Result> {
  if (software === null) return make();
  const file = `${folder}/${digestOf([software, input])}`;
  const kept = await readKept<Result>(file);
  KEPT.publish({ kind, isReused: kept !== undefined } satisfies KeptMessage);
  if (kept !== undefined) return kept.result;
  const result = await make();
  await writeKept(file, deflateRawSync(serialize({ result }), { level: 1 }));
  return result;
}

/** A name for data by what they hold, in 32 hexadecimal digits. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 32);
}

async function readKept<Result>(file: string): Promise<{ readonly result: Result } | undefined> {
  try {
    const kept = deserialize(inflateRawSync(await readFile(file))) as { readonly result: Result };
    await markUsed(file);
    return kept;
  } catch {
    return undefined;
  }
}
