import { addressesAt } from '../../permalinks/addresses.ts';
import { type MarkedStretch, markTexts } from '../../permalinks/mark-fragment.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { carryWords } from './carry-words.ts';
import { listTexts } from './mark-words.ts';
import { shrinkToWords } from './shrink-to-words.ts';

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

/** A link to the words of a report that are selected, or `null` where none are. */
export function linkSelection(): Promise<string> | null {
  const selected = readSelection();
  return selected && writeLink(selected);
}

interface Selected {
  readonly range: Range;
  /** The stretches of reports' texts in it, in the order of the page: nothing that stands between or beside them. */
  readonly parts: readonly SelectedPart[];
}

interface SelectedPart {
  readonly text: HTMLElement;
  /** Its words without space at their ends. */
  readonly range: Range;
}

function readSelection(): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = listTexts().flatMap((text) => cutPart(text, range) ?? []);
  return parts.length === 0 ? null : { range, parts };
}

/** What a selection has of a text, or `null` where that is nothing but space. */
function cutPart(text: HTMLElement, selected: Range): SelectedPart | null {
  if (!selected.intersectsNode(text)) return null;
  const range = document.createRange();
  range.selectNodeContents(text);
  if (selected.compareBoundaryPoints(Range.START_TO_START, range) > 0)
    range.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, range) < 0)
    range.setEnd(selected.endContainer, selected.endOffset);
  const words = shrinkToWords(range);
  return words && { text, range: words };
}

/** Where a range begins and ends in the text of an element, without space at its ends. */
function measure(element: Element, range: Range): MarkedStretch {
  const upTo = document.createRange();
  upTo.selectNodeContents(element);
  upTo.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = upTo.toString().length + words.length - words.trimStart().length;
  return { text: element.textContent ?? '', start, end: start + words.trim().length };
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

/** A link to the passage's page where all the words stand in one statement, else to these words of this page. */
async function writeLink({ parts }: Selected): Promise<string> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return location.href;
  const [from, to] = [statementOf(first.range.startContainer), statementOf(last.range.endContainer)];
  const address = from && from === to ? addressOf(from) : undefined;
  if (from && address) {
    const own = from.querySelector('.text') ?? from;
    return carryWords(address, measure(own, first.range));
  }
  const texts = listTexts();
  const [start, end] = [measure(first.text, first.range).start, measure(last.text, last.range).end];
  const fields = markTexts(
    texts.map(({ textContent }) => textContent ?? ''),
    { from: { text: texts.indexOf(first.text), offset: start }, to: { text: texts.indexOf(last.text), offset: end } },
  );
  return `${location.origin}${location.pathname}${location.search}#${fields}`;
}
