import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { PublishedStory } from '../permalinks/destination.ts';
import type { FormerNames } from '../permalinks/former-names.ts';
import { type FormerPassages, gatherFormer, type Remains } from '../permalinks/former-passages.ts';
import { listFolders } from './list-folders.ts';

/**
 * Writes `former.json` beside each story's data: what links without words were made for in the builds before, as far as
 * the folder of the last build is still there. Without it such links say that they can't tell.
 */
export function keepFormerPassages(): AstroIntegration {
  let before: ReadonlyMap<string, Remains> = new Map();
  return {
    name: 'variorum:former-passages',
    hooks: {
      // Astro empties the folder when it begins to write.
      'astro:config:done': async ({ config }) => {
        const folder = new URL(KEPT.folder, config.root);
        const kept = new URL(KEPT.file, folder);
        const last = await readJson<Record<string, Remains>>(kept);
        // A build that was interrupted has emptied the folder; what stood there was put aside before.
        before = new Map([...Object.entries(last ?? {}), ...(await readRemains(config.outDir))]);
        await putAside(kept, folder, before);
      },
      'astro:build:done': async ({ dir }) => {
        const names = await readJson<FormerNames>(new URL('former-names.json', dir));
        const now = await readRemains(dir);
        for (const [id, { story }] of now) {
          const formerIds = Object.entries(names?.stories ?? {}).flatMap(([then, own]) => (own === id ? [then] : []));
          const last = [id, ...formerIds].map((name) => before.get(name)).find((remains) => remains !== undefined);
          const former = last ? gatherFormer(last, story, names?.reports[id] ?? {}) : {};
          await writeFile(new URL(`${encodeURIComponent(id)}/former.json`, dir), JSON.stringify(former));
        }
      },
    },
  };
}

const KEPT = { folder: '.cache/', file: 'remains.json' } as const;

/** Writes what earlier builds left, whole or not at all; where nothing can be written, an interruption loses it. */
async function putAside(file: URL, folder: URL, remains: ReadonlyMap<string, Remains>): Promise<void> {
  if (remains.size === 0) return;
  const unfinished = new URL(`${file.href}.new`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, JSON.stringify(Object.fromEntries(remains)));
    await rename(unfinished, file);
  } catch {
    // The build itself says so if its own folder can't be written either.
  }
}

/** By id, the stories in a folder of built pages. */
async function readRemains(dir: URL): Promise<ReadonlyMap<string, Remains>> {
  const remains = new Map<string, Remains>();
  for (const id of await listFolders(dir)) {
    const story = await readJson<PublishedStory>(new URL(`${encodeURIComponent(id)}/comparison.json`, dir));
    const former = await readJson<FormerPassages>(new URL(`${encodeURIComponent(id)}/former.json`, dir));
    if (story) remains.set(id, { story, former: former ?? {} });
  }
  return remains;
}

/** `null` where the file is absent or was not written to its end. */
async function readJson<Content>(file: URL): Promise<Content | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Content;
  } catch {
    return null;
  }
}
