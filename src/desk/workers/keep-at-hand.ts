import { openCache } from '../../browser/open-cache.ts';
import { OFFLINE_STORE } from '../../views/shell/offline-store.ts';

/**
 * Keeps this page and what it is made of, the named files included, where the browser finds them without a network. Of
 * the reader's texts nothing is kept.
 */
export async function keepAtHand(files: readonly string[]): Promise<void> {
  if (!import.meta.env.PROD) return;
  const store = await openCache(OFFLINE_STORE);
  if (store === null) return;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const ownFiles = loaded.filter((address) => address.startsWith(`${location.origin}/`));
  const named = files.map((file) => new URL(file, location.href).href);
  const kept = new Set((await store.keys()).map(({ url }) => url));
  const wanted = new Set([location.href.replace(/[?#].*/, ''), ...named, ...ownFiles]);
  await Promise.allSettled([...wanted].filter((address) => !kept.has(address)).map((address) => store.add(address)));
}
