import type { Store } from '../../browser/open-store.ts';
import type { Draft } from './draft.ts';
import { readKept } from './keep-draft.ts';
import { readShareLink } from './share-link.ts';

/** What the page opens with. */
export type Opening =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly isKept: boolean };

/** A place's own address holds no texts; it is good only where they are kept. */
const PLACE_ALONE =
  'This link leads to a place in a comparison that only its sender’s browser has. Ask for the link with the texts, or for the page as a file.';

/** A link's texts come before those that the browser keeps; a broken link opens neither. */
export async function readOpening(fragment: string, store: Store): Promise<Opening> {
  const shared = await readShareLink(fragment);
  if (shared.kind === 'broken') return { kind: 'fault', message: shared.message };
  if (shared.kind === 'draft') return { ...shared, isKept: false };
  const draft = await readKept(store);
  if (draft !== null) return { kind: 'draft', draft, isKept: true };
  return /^#report-[a-z]-/.test(fragment) ? { kind: 'fault', message: PLACE_ALONE } : { kind: 'nothing' };
}
