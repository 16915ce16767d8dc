import type { APIRoute } from 'astro';

/** Answers from the network and keeps what it answers, so that what was once shown can be read without a network. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });

/** Files under `_astro/` bear a hash of their content in their names, so a kept one is as good as a new one. */
const SCRIPT = `const STORE = 'variorum';
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(url.pathname.includes('/_astro/') ? keptFirst(request) : newestFirst(request));
});
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
    (await caches.open(STORE)).put(url.href, response.clone());
  }
  return response;
}
`;
