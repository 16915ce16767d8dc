import type { Draft } from './draft.ts';
import type { Store } from './open-store.ts';
import { packDraft } from './pack-draft.ts';

/** The name under which the browser keeps a comparison. */
const KEY = 'variorum:compare';

/** The kept comparison, or `null` where none is kept or what is kept can't be read. */
export async function readKept(store: Store): Promise<Draft | null> {
  const kept = store.getItem(KEY);
  if (kept === null) return null;
  try {
    const { readDraft } = await import('./draft-schema.ts');
    return readDraft(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** Keeps a comparison in place of an earlier one; whether there was room. */
export function keepDraft(store: Store, draft: Draft): boolean {
  try {
    store.setItem(KEY, JSON.stringify(packDraft(draft)));
    return true;
  } catch {
    return false;
  }
}

/** Whether a comparison is kept. */
export function isAnyKept(store: Store): boolean {
  return store.getItem(KEY) !== null;
}

/** Removes the kept comparison. */
export function forgetDraft(store: Store): void {
  store.removeItem(KEY);
}
