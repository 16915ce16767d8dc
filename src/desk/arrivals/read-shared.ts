import { openCache, removeCache } from '../../browser/open-cache.ts';
import { reportSchema } from '../../content/schemas.ts';
import { plainReport } from '../../import/files/taken-report.ts';
import { type Platform, readFile } from '../../import/read-file.ts';
import { SHARED_STORE } from '../../views/shell/take-shared.ts';
import type { Arrival } from './arrival.ts';

/** Letters from which what was shared is a text and no mere title with an address. */
const LEAST_LETTERS = 60;

/** Takes what the browser's Share menu left for this page, and leaves nothing behind. */
export async function readShared(platform: Platform): Promise<readonly Arrival[]> {
  const store = await openCache(SHARED_STORE);
  if (store === null) return [{ kind: 'fault', message: NOTHING_KEPT }];
  const files: File[] = [];
  const words = new Map<string, string>();
  for (const request of await store.keys()) {
    const response = await store.match(request);
    const name = decodeURIComponent(response?.headers.get('x-name') ?? '');
    if (response?.headers.get('x-kind') === 'file') files.push(new File([await response.blob()], name));
    else if (response) words.set(name, await response.text());
  }
  await removeCache(SHARED_STORE);
  const arrivals = await Promise.all(files.map((file) => readSharedFile(file, platform)));
  return files.length > 0 ? arrivals : [readSharedWords(words)];
}

async function readSharedFile(file: File, platform: Platform): Promise<Arrival> {
  const source = { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
  try {
    return { kind: 'taken', from: file.name, taken: await readFile(source, platform) };
  } catch (error) {
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}

const ADDRESS = /https?:\/\/\S+/;

/** Menus put the address of a page into one field or the other, and a selection in quotation marks. */
export function readSharedWords(words: ReadonlyMap<string, string>): Arrival {
  const shared = words.get('text')?.trim() ?? '';
  const address = ADDRESS.exec(words.get('url') ?? '')?.[0] ?? ADDRESS.exec(shared)?.[0] ?? '';
  const text = shared
    .replace(ADDRESS, '')
    .trim()
    .replace(/^"(.*)"$/s, '$1');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return { kind: 'fault', message: NO_TEXT };
  const url = reportSchema.shape.url.safeParse(address.replace(/#.*/, '')).data ?? null;
  const title = words.get('title')?.trim() || null;
  const label = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  return { kind: 'taken', from: 'what was shared', taken: { ...plainReport(text), title, url, label } };
}

const NOTHING_KEPT =
  'This browser keeps nothing for this site, so that what was shared did not arrive. Copy the text and paste it.';

const NO_TEXT =
  'An address was shared, but no text, and this page fetches nothing from other sites. Open the report, select its text and share the selection; or save the page and share the file.';
