/** The part of a browser's store that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this browser keeps things in; one that has no room at all where it lets the site keep nothing. */
export function openStore(): Store {
  try {
    return globalThis.localStorage ?? NO_STORE;
  } catch {
    return NO_STORE;
  }
}

/** Whether this browser lets the site keep anything. */
export function keepsAnything(): boolean {
  return openStore() !== NO_STORE;
}

const NO_STORE: Store = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('This browser keeps nothing for this site.', 'QuotaExceededError');
  },
  removeItem: () => undefined,
};
