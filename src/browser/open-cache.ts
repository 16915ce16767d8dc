/** The cache of that name; `null` where the browser lets the site keep nothing, or has none. */
export async function openCache(name: string): Promise<Cache | null> {
  try {
    return await globalThis.caches.open(name);
  } catch {
    return null;
  }
}

/** What any of the site's caches has for an address; `undefined` where none has it, or may be asked. */
export async function findCached(address: string): Promise<Response | undefined> {
  try {
    return await globalThis.caches.match(address);
  } catch {
    return undefined;
  }
}

/** Removes a cache, where there is one. */
export async function removeCache(name: string): Promise<void> {
  try {
    await globalThis.caches.delete(name);
  } catch {
    // Where nothing may be kept, nothing is left to be removed.
  }
}
