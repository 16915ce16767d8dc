/** What the service worker is told of the site. */
export interface OfflineSettings {
  /** Name of the store in which it keeps what it answers. */
  readonly store: string;
  /** Paths that are kept ahead, with the scripts and styles that they name. */
  readonly kept: readonly string[];
  /** Path of the page that is shown in the place of one that can't be had. */
  readonly offline: string;
}

/**
 * Answers from the network and keeps what it answers, so that what was once shown can be read without a network. It is
 * written out as it stands here and run in the service worker, so it knows nothing but what it is told.
 */
export function serveOffline({ store, kept, offline }: OfflineSettings): void {
  const worker = globalThis as unknown as WorkerScope;
  worker.addEventListener('install', (event) => {
    worker.skipWaiting();
    const ahead = worker.navigator.connection?.saveData ? [offline] : [offline, ...kept];
    event.waitUntil(keepAhead(ahead));
  });
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== location.origin) return;
    // Files under `_astro/` bear a hash of their content in their names, so a kept one is as good as a new one.
    event.respondWith(url.pathname.includes('/_astro/') ? keptFirst(request) : newestFirst(request));
  });

  async function keepAhead(paths: readonly string[]): Promise<void> {
    const known = new Set<string>();
    await Promise.allSettled(paths.map((path) => keepWithScripts(new URL(path, location.href).href, known)));
  }

  async function keepWithScripts(address: string, known: Set<string>): Promise<void> {
    if (known.has(address)) return;
    known.add(address);
    const response = await load(new Request(address));
    if (!/\/$|\.js$/.test(address)) return;
    const named = (await response.text()).matchAll(/["'`]((?:\.\/|\/)[^"'`\s]*\.(?:js|css))["'`]/g);
    await Promise.allSettled([...named].map(([, path = '']) => keepWithScripts(new URL(path, address).href, known)));
  }

  async function keptFirst(request: Request): Promise<Response> {
    return (await (await caches.open(store)).match(request)) ?? load(request);
  }

  async function newestFirst(request: Request): Promise<Response> {
    try {
      return await load(request);
    } catch (error) {
      const copy = await (await caches.open(store)).match(request, { ignoreSearch: true });
      if (copy) return copy;
      const page = request.mode === 'navigate' ? await (await caches.open(store)).match(offline) : undefined;
      if (page) return page;
      throw error;
    }
  }

  async function load(request: Request): Promise<Response> {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') {
      const url = new URL(request.url);
      url.search = '';
      url.hash = '';
      const copy = response.clone();
      // A full disk keeps nothing, and is no reason to show nothing.
      await keep(url.href, copy).catch(() => undefined);
    }
    return response;
  }

  async function keep(address: string, copy: Response): Promise<void> {
    await (await caches.open(store)).put(address, copy);
  }
}

/** The part of a service worker's scope that is used. */
interface WorkerScope {
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly navigator: { readonly connection?: { readonly saveData: boolean } };
  readonly skipWaiting: () => Promise<void>;
}

interface LastingEvent {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

interface RequestEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
