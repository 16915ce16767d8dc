import { findCached } from '../../browser/open-cache.ts';
import { addressesAt } from '../../permalinks/addresses.ts';
import type { Draft } from '../draft/draft.ts';
import { REPORT_COUNT } from '../draft/draft.ts';
import { readDraft } from '../draft/draft-schema.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** The reports of a story of this site, from the data that it publishes; `null` where there is no such story. */
export async function readStory(id: string): Promise<Draft | null> {
  const address = addresses.comparison(id);
  // Without a network the browser may still have it.
  const response = await fetch(address).catch(() => findCached(address));
  return response?.ok ? toDraft(await response.json()) : null;
}

/** The draft that a story's published data holds, or `null` where it is none. */
export function toDraft(data: unknown): Draft | null {
  const { story, reports } = data as { readonly story?: { readonly title?: string }; readonly reports?: unknown };
  if (!Array.isArray(reports)) return null;
  return readDraft({
    title: story?.title ?? '',
    reports: reports
      .slice(0, REPORT_COUNT.most)
      .map(({ label, body, title, publisher, author, url, published, lang }, at) => ({
        id: `report-${String.fromCharCode(97 + at)}`,
        format: 'markdown',
        text: String(body).trim(),
        ...{ label, title, publisher, author, url, published, lang },
      })),
  });
}
