import { addressesAt } from '../permalinks/addresses.ts';
import { textFragment } from '../permalinks/text-fragment.ts';
import { carryWords } from './carry-words.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** Offers a link to the words of a report that somebody selects. */
export function offerSelectionLink(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'selection-link';
  button.textContent = LABEL;
  button.hidden = true;
  document.body.append(button);
  // The selection must outlive the press.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => copyLink(button));
  document.addEventListener('selectionchange', () => showBeside(button));
}

const LABEL = 'Copy link to this';

interface Selected {
  readonly range: Range;
  readonly words: string;
  /** The passage that has all of it, or `null` where it runs over several. */
  readonly passage: string | null;
}

function readSelection(): Selected | null {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!selection || selection.isCollapsed || words === '') return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [range.startContainer, range.endContainer].map((node) =>
    node.parentElement?.closest('main .text'),
  );
  if (!from || !to) return null;
  const [first, last] = [range.startContainer, range.endContainer].map(passageOf);
  return { range, words, passage: first !== undefined && first === last ? first : null };
}

function passageOf(node: Node): string | undefined {
  const statement = node.parentElement?.closest('.statement, .sentence');
  if (statement?.id) return statement.id;
  const link = statement?.querySelector<HTMLAnchorElement>('a.siglum');
  const last = link?.pathname.split('/').filter(Boolean).at(-1);
  return last && decodeURIComponent(last);
}

function showBeside(button: HTMLButtonElement): void {
  const selected = readSelection();
  button.hidden = selected === null;
  if (!selected) return;
  button.textContent = LABEL;
  const box = selected.range.getBoundingClientRect();
  button.style.insetBlockStart = `${window.scrollY + box.bottom + 8}px`;
  button.style.insetInlineStart = `${Math.min(window.innerWidth - 160, Math.max(8, window.scrollX + box.left))}px`;
}

async function copyLink(button: HTMLButtonElement): Promise<void> {
  const selected = readSelection();
  if (!selected) return;
  button.textContent = await writeLink(selected)
    .then((link) => navigator.clipboard.writeText(link))
    .then(
      () => 'Link copied',
      () => 'The browser does not allow copying',
    );
}

/** A link to the passage's page where the words stand in one, else to these words of this page. */
async function writeLink({ words, passage }: Selected): Promise<string> {
  const plain = location.origin + location.pathname;
  const story = decodeURIComponent(location.pathname.slice(addresses.home.length).split('/')[0] ?? '');
  if (passage === null) return `${plain}#${textFragment(words)}`;
  return carryWords(location.origin + addresses.passage(story, passage), words);
}
