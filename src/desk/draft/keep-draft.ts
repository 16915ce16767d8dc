import type { Store } from '../../browser/open-store.ts';
import type { Draft } from './draft.ts';
import { packDraft } from './pack-draft.ts';

/** The names under which the browser keeps a comparison for good, and one that waits for another text. */
export const PLACES = { kept: 'variorum:compare', waiting: 'variorum:waiting' } as const;

type Place = (typeof PLACES)[keyof typeof PLACES];

/** The kept comparison, or `null` where none is kept or what is kept can't be read. */
export async function readKept(store: Store, place: Place = PLACES.kept): Promise<Draft | null> {
  const kept = store.getItem(place);
  if (kept === null) return null;
  try {
    const { readDraft } = await import('./draft-schema.ts');
    return readDraft(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** Keeps a comparison in place of an earlier one; whether there was room. */
export function keepDraft(store: Store, draft: Draft, place: Place = PLACES.kept): boolean {
  try {
    store.setItem(place, JSON.stringify(packDraft(draft)));
    return true;
  } catch {
    return false;
  }
}

/** Whether a comparison is kept. */
export function isAnyKept(store: Store, place: Place = PLACES.kept): boolean {
  return store.getItem(place) !== null;
}

/** Removes the kept comparison. */
export function forgetDraft(store: Store, place: Place = PLACES.kept): void {
  store.removeItem(place);
}
