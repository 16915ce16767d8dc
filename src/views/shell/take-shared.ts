/** Name of the store in which what was shared waits for the page that reads it. */
export const SHARED_STORE = 'variorum-shared';

/** What the service worker is told of sharing. */
export interface SharedSettings {
  readonly store: string;
  /** Path of the page that reads what is shared. */
  readonly page: string;
}

/**
 * Takes what a phone's Share menu sends to the page of own comparisons before it leaves the device, and leads there. It is
 * written out as it stands here and run in the service worker, so it knows nothing but what it is told.
 */
export function takeShared({ store, page }: SharedSettings): void {
  const worker = globalThis as unknown as WorkerScope;
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method === 'POST' && new URL(request.url).pathname === page) event.respondWith(take(request));
  });

  async function take(request: Request): Promise<Response> {
    const kept = await caches.open(store);
    for (const [name, value] of await request.formData()) {
      const isFile = typeof value !== 'string';
      const headers = { 'x-kind': isFile ? 'file' : 'words', 'x-name': encodeURIComponent(isFile ? value.name : name) };
      await kept.put(`${page}shared/${crypto.randomUUID()}`, new Response(value, { headers }));
    }
    return Response.redirect(`${page}#shared`, 303);
  }
}

/** The part of a service worker's scope that is used. */
interface WorkerScope {
  readonly addEventListener: (type: 'fetch', listener: (event: RequestEvent) => void) => void;
}

interface RequestEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
