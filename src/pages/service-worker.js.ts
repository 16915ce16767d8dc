import type { APIRoute } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';
import { OFFLINE_STORE } from '../views/shell/offline-store.ts';
import { type OfflineSettings, serveOffline } from '../views/shell/serve-offline.ts';
import { SHARED_STORE, type SharedSettings, takeShared } from '../views/shell/take-shared.ts';
import { archiveFiles } from './search/_archive-files.ts';

/** The service worker. The archive's version makes each publication another one, which fetches the search anew. */
export const GET: APIRoute = async () => {
  const { texts, version } = await archiveFiles;
  const { search, compare, offline } = addressesAt(import.meta.env.BASE_URL);
  // A large archive is kept as far as it was searched; fetching all of it ahead would cost more than most want.
  const files = texts.length === 1 ? ['statements.bin', 'texts/0.json'] : [];
  const kept = [search, ...files.map((file) => search + file)];
  const settings: OfflineSettings = { store: OFFLINE_STORE, kept, offline };
  const shared: SharedSettings = { store: SHARED_STORE, page: compare };
  const parts = [`(${takeShared})(${JSON.stringify(shared)})`, `(${serveOffline})(${JSON.stringify(settings)})`];
  const script = `// ${version}\n${parts.join(';\n')};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
};
