import { isBareKey } from '../../views/reading/is-bare-key.ts';
import { areKeysOn } from '../../views/reading/keys-switch.ts';

interface Listening {
  readonly signal: AbortSignal;
  /** Whether the panel of corrections is open. */
  readonly isChoosing: () => boolean;
  readonly choose: (statement: string) => void;
}

/** The key that chooses where the focus is. */
export const CHOOSING_KEY = 'x';

/**
 * While the panel of corrections is open, a key presses the button there that names it as its shortcut, or goes to its
 * field, so that nobody has to tab across the text; another chooses the statement, or the match, that has the focus.
 */
export function listenForKeys(root: HTMLElement, { signal, isChoosing, choose }: Listening): void {
  const listen = (event: KeyboardEvent) => {
    const { key } = event;
    if (!isChoosing() || !isBareKey(event) || !areKeysOn()) return;
    const control = root.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
    if (key !== CHOOSING_KEY && !control) return;
    event.preventDefault();
    if (control instanceof HTMLInputElement) control.focus();
    else if (control) control.click();
    else for (const id of findFocused()) choose(id);
  };
  document.addEventListener('keydown', listen, { signal });
}

/** Ids of the statement that has the focus, or of all in the row that has it. */
function findFocused(): readonly string[] {
  const { activeElement } = document;
  const statement = activeElement?.closest('.statement[id]');
  const statements = statement
    ? [statement]
    : [...(activeElement?.closest('.row')?.querySelectorAll('.statement') ?? [])];
  return statements.map(({ id }) => id);
}
