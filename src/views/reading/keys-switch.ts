import { openStore } from '../../browser/open-store.ts';

/** Where the browser keeps whether single keys act. */
const STORED = 'variorum-keys';

/** Holds for this page where the browser keeps nothing. */
let here: 'on' | 'off' = 'on';

/** Whether single keys act: they do until somebody turns them off. */
export function areKeysOn(): boolean {
  return (openStore().getItem(STORED) ?? here) !== 'off';
}

/** Turns single keys on or off for good, or for this page where the browser keeps nothing. */
export function switchKeys(state: 'on' | 'off'): void {
  here = state;
  try {
    openStore().setItem(STORED, state);
  } catch {
    // Nothing is lost but that the next page has to be told again.
  }
}
