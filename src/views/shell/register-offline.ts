import { findServiceWorkers } from '../../browser/find-service-workers.ts';
import { openCache } from '../../browser/open-cache.ts';
import { keepsAnything } from '../../browser/open-store.ts';
import { OFFLINE_STORE } from './offline-store.ts';

/** Lets the browser keep the pages that it shows, and the search, to have them without a network as well. */
export async function registerOffline(): Promise<void> {
  // Where nothing may be kept, some browsers report the attempt as an error of the page.
  const workers = import.meta.env.PROD && keepsAnything() ? findServiceWorkers() : null;
  if (workers === null) return;
  const isFirstVisit = workers.controller === null;
  try {
    await workers.register(`${import.meta.env.BASE_URL}service-worker.js`);
    if (isFirstVisit) await keepThisPage();
  } catch {
    // Without it every page works, only not offline, so a refusal (private windows) is no fault.
  }
}

/** The first page was loaded before anybody was there to keep it; the browser still has its files at hand. */
async function keepThisPage(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const addresses = [location.origin + location.pathname, ...loaded.filter((name) => name.startsWith(location.origin))];
  const store = await openCache(OFFLINE_STORE);
  const keep = async (address: string) => {
    const response = await fetch(address, { cache: 'force-cache' });
    if (response.ok) await store?.put(address, response);
  };
  await Promise.allSettled([...new Set(addresses)].map(keep));
}
