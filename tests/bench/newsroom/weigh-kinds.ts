import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of one kind in a built site. */
export interface KindWeight {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** What a path in a built site is of; the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['embeds', /\/embed\/index\.html$/],
  ['oEmbed', /oembed.*\.json$/],
  ['passages', /\/passages\/.*\.html$/],
  ['cards', /\.png$/],
  ['pages of reports', /\/reports\/.*\.html$/],
  ['texts of reports', /\/reports\/.*\.txt$/],
  ['story pages', /^story-\d+\/.*\.html$/],
  ['data of stories', /^story-\d+\//],
  ['search', /^search\//],
  ['scripts, styles, fonts', /^_astro\//],
  ['everything else', /^/],
];

/** Files and bytes in a folder by kind, the heaviest first. */
export async function weighKinds(folder: string): Promise<readonly KindWeight[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const weights = new Map<string, KindWeight>();
  for (const { parentPath, name } of entries) {
    const file = join(parentPath, name);
    const path = file.slice(folder.length + 1).replaceAll('\\', '/');
    const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? path;
    const { files = 0, bytes = 0 } = weights.get(kind) ?? {};
    weights.set(kind, { kind, files: files + 1, bytes: bytes + (await stat(file)).size });
  }
  return [...weights.values()].sort((one, other) => other.bytes - one.bytes);
}
