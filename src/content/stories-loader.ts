import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './content-fault.ts';
import type { ContentFile } from './content-file.ts';
import { readStories } from './read-stories.ts';
import type { StorySource } from './story-source.ts';

interface Entry {
  readonly id: string;
  readonly filePath: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
}

/** Loads every story, its reports left out, from the folders of `content/`. */
export const storiesLoader: Loader = loadEntries('stories', ({ reports, body, ...story }) => [
  {
    id: story.id,
    filePath: `content/${story.id}`,
    data: { ...story, reports: reports.map(({ id }) => `${story.id}/${id}`) },
    body,
  },
]);

/** Loads every report of every story, under the id `<story>/<report>`, its body as stored. */
export const reportsLoader: Loader = loadEntries('reports', (story) =>
  story.reports.map(({ body, ...data }) => ({
    id: `${story.id}/${data.id}`,
    filePath: `content/${story.id}/${data.id}.md`,
    data,
    body,
  })),
);

function loadEntries(name: string, entriesOf: (story: StorySource) => readonly Entry[]): Loader {
  return {
    name,
    load: async (context) => {
      const root = fileURLToPath(new URL('content/', context.config.root));
      await fillStore(context, root, entriesOf);
      context.watcher?.add(root);
      context.watcher?.on('all', async (_event, path) => {
        if (path.startsWith(root)) await fillStore(context, root, entriesOf).catch((error) => report(context, error));
      });
    },
  };
}

async function fillStore(
  { store, generateDigest }: LoaderContext,
  root: string,
  entriesOf: (story: StorySource) => readonly Entry[],
): Promise<void> {
  const { stories, faults } = readStories(await readFiles(root));
  if (faults.length > 0) throw new ContentError(faults);
  store.clear();
  for (const entry of stories.flatMap(entriesOf)) {
    store.set({ ...entry, digest: generateDigest({ ...entry.data, body: entry.body }) });
  }
}

async function readFiles(root: string): Promise<readonly ContentFile[]> {
  const paths = await readdir(root, { recursive: true, withFileTypes: true });
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return Promise.all(
    paths
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        return { path: path.slice(root.length).split(sep).join('/'), text: decode(utf8, bytes) };
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

function report({ logger }: LoaderContext, error: unknown): void {
  logger.error(error instanceof Error ? error.message : String(error));
}
