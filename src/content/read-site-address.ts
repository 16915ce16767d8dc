import { readFileSync } from 'node:fs';
import { readFrontMatter } from './front-matter.ts';
import { SITE_FILE } from './read-site.ts';

/** The address that a site says it stands at, before anything else of it is read; `null` where it doesn't say, or not rightly. */
export function readSiteAddress(content: URL): string | null {
  const file = new URL(SITE_FILE, content);
  try {
    const parts = readFrontMatter(SITE_FILE, readFileSync(file, 'utf8'));
    const { address } = 'data' in parts ? (parts.data as { readonly address?: unknown }) : {};
    return typeof address === 'string' && URL.canParse(address) ? address.replace(/\/?$/, '/') : null;
  } catch {
    return null;
  }
}
