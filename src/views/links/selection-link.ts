import { addressesAt } from '../../permalinks/addresses.ts';
import type { MarkedStretch } from '../../permalinks/mark-fragment.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { endsOf, textFragment } from '../../permalinks/text-fragment.ts';
import { carryWords } from './carry-words.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** Offers a link to the words of a report that somebody selects; the reader's own texts have no address. */
export function offerSelectionLink(): void {
  if (location.pathname.startsWith(addresses.compare)) return;
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
  /** The statement that has all of it and which stretch of it that is, or `null` where it runs over several. */
  readonly within: { readonly address: string; readonly stretch: MarkedStretch } | null;
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
  const [first, last] = [range.startContainer, range.endContainer].map(statementOf);
  const address = first && addressOf(first);
  if (!first || first !== last || !address) return { range, words, within: null };
  return { range, words, within: { address, stretch: measureStretch(first, range) } };
}

/** Where a range begins and ends in the text of a statement. */
function measureStretch(statement: Element, range: Range): MarkedStretch {
  const text = statement.querySelector('.text') ?? statement;
  const upTo = document.createRange();
  upTo.selectNodeContents(text);
  upTo.setEnd(range.startContainer, range.startOffset);
  const start = upTo.toString().length;
  return { text: text.textContent ?? '', start, end: start + range.toString().length };
}

function statementOf(node: Node): Element | null | undefined {
  return node.parentElement?.closest('.statement, .sentence, .search-wording');
}

/** The address of a statement's page: where its number leads or, in a report's running text, by its id. */
function addressOf(statement: Element): string | undefined {
  const link = statement.querySelector<HTMLAnchorElement>('a.siglum');
  if (link && readPassagePath(link.pathname, addresses.home)) return link.origin + link.pathname;
  const [story] = location.pathname.slice(addresses.home.length).split('/');
  if (!story || statement.id === '') return undefined;
  return location.origin + addresses.passage(decodeURIComponent(story), statement.id);
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
async function writeLink({ words, within }: Selected): Promise<string> {
  if (within) return carryWords(within.address, within.stretch);
  const [mark, until] = endsOf(words);
  const fields = new URLSearchParams({ mark, ...(until !== null && { until }) });
  return `${location.origin}${location.pathname}${location.search}#${fields}${textFragment(words)}`;
}
