/** Name of the store in which the browser keeps what it has shown. */
const STORE = 'variorum';

/** Keeps this page, its scripts and the search files at hand for when there is no network. */
export async function keepOffline(worker: string): Promise<void> {
  if (!import.meta.env.PROD || !('caches' in window)) return;
  const archive = new URL(`${import.meta.env.BASE_URL}search/`, location.href);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = loaded.filter((address) => address.startsWith(location.origin));
  const files = ['', 'statements.bin', 'texts/0.json'].map((file) => new URL(file, archive).href);
  const wanted = [...files, new URL(worker, location.href).href];
  const store = await caches.open(STORE);
  await Promise.allSettled([...new Set([...wanted, ...own])].map((address) => store.add(address)));
}
