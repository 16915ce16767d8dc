import type { Draft } from './draft.ts';
import { fillUp, packDraft, readDraft } from './draft-schema.ts';

/** The name under which the browser keeps a comparison. */
const KEY = 'variorum:compare';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The kept comparison, or `null` where none is kept or what is kept can't be read. */
export function readKept(store: Store): Draft | null {
  try {
    const draft = readDraft(JSON.parse(store.getItem(KEY) ?? 'null'));
    return draft && fillUp(draft);
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

/** Removes the kept comparison. */
export function forgetDraft(store: Store): void {
  store.removeItem(KEY);
}
