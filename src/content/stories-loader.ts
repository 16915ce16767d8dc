import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './content-fault.ts';
import { readContentFiles } from './read-content-files.ts';
import { readSite, SITE_FILE } from './read-site.ts';
import { readStories } from './read-stories.ts';
import type { SiteSource } from './site-source.ts';
import type { StorySource } from './story-source.ts';

interface Entry {
  readonly id: string;
  readonly filePath: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
}

/** Everything that `content/` holds. */
interface Content {
  readonly stories: readonly StorySource[];
  readonly site: SiteSource;
}

/** Loads what the site says of itself, as the one entry `site`. */
export const siteLoader: Loader = loadEntries('site', ({ site: { body, ...data } }) => [
  { id: 'site', filePath: `content/${SITE_FILE}`, data, body },
]);

/** Loads every story, its reports left out, from the folders of `content/`. */
export const storiesLoader: Loader = loadEntries('stories', ({ stories }) =>
  stories.map(({ reports, body, ...story }) => ({
    id: story.id,
    filePath: `content/${story.id}`,
    data: { ...story, reports: reports.map(({ id }) => `${story.id}/${id}`) },
    body,
  })),
);

/** Loads every report of every story, under the id `<story>/<report>`, its body as stored. */
export const reportsLoader: Loader = loadEntries('reports', ({ stories }) =>
  stories.flatMap((story) =>
    story.reports.map(({ body, ...data }) => ({
      id: `${story.id}/${data.id}`,
      filePath: `content/${story.id}/${data.id}.md`,
      data,
      body,
    })),
  ),
);

function loadEntries(name: string, entriesOf: (content: Content) => readonly Entry[]): Loader {
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
  { store, generateDigest, config }: LoaderContext,
  root: string,
  entriesOf: (content: Content) => readonly Entry[],
): Promise<void> {
  const files = await readContentFiles(root);
  const { stories, ...told } = readStories(files);
  const { site, ...said } = readSite(files, await listFiles(fileURLToPath(config.publicDir)));
  const faults = [...said.faults, ...told.faults];
  if (faults.length > 0) throw new ContentError(faults);
  store.clear();
  for (const entry of entriesOf({ stories, site })) {
    store.set({ ...entry, digest: generateDigest({ ...entry.data, body: entry.body }) });
  }
}

/** Paths of the files in a folder; none where it isn't there. */
async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return new Set(names.map((name) => name.split(sep).join('/')));
}

function report({ logger }: LoaderContext, error: unknown): void {
  logger.error(error instanceof Error ? error.message : String(error));
}
