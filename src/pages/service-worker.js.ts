import type { APIRoute } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';
import { OFFLINE_STORE } from '../views/shell/register-offline.ts';
import { archiveFiles } from './search/_archive-files.ts';

/** Answers from the network and keeps what it answers, so that what was once shown can be read without a network. */
export const GET: APIRoute = async () => {
  const { texts, version } = await archiveFiles;
  const { search } = addressesAt(import.meta.env.BASE_URL);
  // A large archive is kept as far as it was searched; fetching all of it ahead would cost more than most want.
  const files = texts.length === 1 ? ['statements.bin', 'texts/0.json'] : [];
  const kept = [search, ...files.map((file) => search + file)];
  const heads = [`STORE = '${OFFLINE_STORE}'`, `ARCHIVE = '${version}'`, `KEPT = ${JSON.stringify(kept)}`];
  const script = `${heads.map((head) => `const ${head};\n`).join('')}${SCRIPT}`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
};

/**
 * The archive's version makes each publication another worker, which fetches the search anew. Files under `_astro/` bear
 * a hash of their content in their names, so a kept one is as good as a new one.
 */
const SCRIPT = `
addEventListener('install', (event) => {
  skipWaiting();
  if (!navigator.connection?.saveData) event.waitUntil(keepSearch());
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(url.pathname.includes('/_astro/') ? keptFirst(request) : newestFirst(request));
});
async function keepSearch() {
  const known = new Set();
  await Promise.allSettled(KEPT.map((path) => keepWithScripts(new URL(path, location.href).href, known)));
}
async function keepWithScripts(address, known) {
  if (known.has(address)) return;
  known.add(address);
  const response = await load(new Request(address));
  if (!/\\/$|\\.js$/.test(address)) return;
  const named = (await response.text()).matchAll(/["'\`]((?:\\.\\/|\\/)[^"'\`\\s]*\\.(?:js|css))["'\`]/g);
  await Promise.allSettled([...named].map(([, path]) => keepWithScripts(new URL(path, address).href, known)));
}
async function keptFirst(request) {
  return (await (await caches.open(STORE)).match(request)) ?? load(request);
}
async function newestFirst(request) {
  try {
    return await load(request);
  } catch (error) {
    const kept = await (await caches.open(STORE)).match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
async function load(request) {
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') {
    const url = new URL(request.url);
    url.search = '';
    url.hash = '';
    const copy = response.clone();
    const store = await caches.open(STORE);
    await store.put(url.href, copy);
  }
  return response;
}
`;
