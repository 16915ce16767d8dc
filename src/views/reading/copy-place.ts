import { carryWords } from '../links/carry-words.ts';
import { linkSelection } from '../links/selection-link.ts';

/** Where a reader is, as far as that is known. */
export interface Place {
  /** What of a row has the focus. */
  readonly focused: Element | null;
  /** The row with the focus, else the first in view. */
  readonly row: Element | undefined;
}

/**
 * Copies a link to what the reader is at: the words that are selected, the statement with the focus, the row in view, or
 * else the page. Gives what is to be said of it, and whether it was done.
 */
export async function copyPlace({ focused, row }: Place): Promise<{ readonly isDone: boolean; readonly said: string }> {
  const selected = linkSelection();
  const own = focused?.closest('.statement')?.querySelector<HTMLAnchorElement>('.siglum');
  const link = own ?? row?.querySelector<HTMLAnchorElement>('.relation-name a, a.siglum');
  const name = selected ? 'the selected words' : (link?.textContent ?? 'this page');
  const address = selected ?? (link ? carryWords(link.href) : location.origin + location.pathname);
  try {
    await navigator.clipboard.writeText(await address);
    return { isDone: true, said: `Link to ${name} copied.` };
  } catch {
    return { isDone: false, said: 'The browser does not allow copying.' };
  }
}
