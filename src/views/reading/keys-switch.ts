/** Where the browser keeps whether single keys act. */
const STORED = 'variorum-keys';

/** Whether single keys act: they do until somebody turns them off. */
export function areKeysOn(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

/** Turns single keys on or off for good. */
export function switchKeys(state: 'on' | 'off'): void {
  localStorage.setItem(STORED, state);
}
