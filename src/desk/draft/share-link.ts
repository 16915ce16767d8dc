import { LIMITS } from '../../import/files/limits.ts';
import { checksum } from './checksum.ts';
import type { Draft } from './draft.ts';
import { packDraft } from './pack-draft.ts';
import { deflate, inflate } from './squeeze.ts';

/**
 * A link holds version, length, checksum and the texts, compressed: `#texts=1.4132.9f3a02b1.eNp…`. It stands behind the
 * `#`, which browsers send to no server.
 */
const NAME = 'texts=';

/** How the texts of each version are read; a version once given out is never taken away. */
const READERS: Readonly<Record<string, (data: string) => Promise<unknown>>> = {
  1: async (data) => JSON.parse(await inflate(data, LONGEST_UNPACKED)),
};

const VERSION = 1;

/** Characters a link may have. Browsers open longer ones, but nothing passes them on whole. */
export const LONGEST_LINK = 32_000;

/** Characters beyond which some messengers are known to cut links. */
export const SAFE_LINK = 2_000;

/** Characters of JSON that a link may hold, lest a small one fill the memory. */
const LONGEST_UNPACKED = LIMITS.text * 6;

/** What a fragment turned out to be. */
export type SharedDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** The message says what happened to the link and what to do. */
  | { readonly kind: 'broken'; readonly message: string };

/** The link that opens the page with these texts. Its length is to be compared with `LONGEST_LINK`. */
export async function writeShareLink(draft: Draft, page: string): Promise<string> {
  const data = await deflate(JSON.stringify(packDraft(draft)));
  return `${page}#${NAME}${VERSION}.${data.length}.${checksum(data)}.${data}`;
}

/** Whether a fragment is that of a link with texts, whole or cut. */
export function holdsTexts(fragment: string): boolean {
  const content = fragment.replace(/^#/, '');
  return content.startsWith(NAME) || (content.length > 2 && NAME.startsWith(content));
}

/** The texts in a page's fragment. A link that was cut or changed says so and gives no texts at all. */
export async function readShareLink(fragment: string): Promise<SharedDraft> {
  if (!holdsTexts(fragment)) return { kind: 'none' };
  const content = fragment.replace(/^#/, '');
  if (!content.startsWith(NAME)) return broken(cut(0, null));
  const [version = '', length = '', sum, data = ''] = content.slice(NAME.length).split('.');
  const expected = /^\d+$/.test(length) && sum !== undefined ? Number(length) : null;
  const read = READERS[version];
  if (!read && sum !== undefined) return broken(unknownVersion(version));
  if (expected === null || data.length < expected) return broken(cut(data.length, expected));
  if (!read || data.length > expected || checksum(data) !== sum) return broken(CHANGED);
  const { readDraft } = await import('./draft-schema.ts');
  const draft = readDraft(await read(data).catch(() => null));
  return draft ? { kind: 'draft', draft } : broken(CHANGED);
}

function broken(message: string): SharedDraft {
  return { kind: 'broken', message };
}

function cut(found: number, expected: number | null): string {
  const lengths = expected === null ? '' : ` It should hold ${expected} characters of texts and holds ${found}.`;
  return `This link was cut short on its way.${lengths} Nothing of it is shown. Ask its sender for the page as a file.`;
}

function unknownVersion(version: string): string {
  return `This link was made by a newer version of this page (${version.slice(0, 9)}), or it was changed on its way. Reload the page, or ask its sender for the page as a file.`;
}

const CHANGED =
  'This link was changed on its way: its checksum does not fit. Nothing of it is shown. Ask its sender for the page as a file.';
