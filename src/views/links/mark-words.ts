import { addressesAt } from '../../permalinks/addresses.ts';
import { findMarked } from '../../permalinks/mark-fragment.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';

/**
 * Marks the words that the address names and brings them into view. Where the browser's own text fragments do so too,
 * these are the same words; where it has none, or several places have them, only these are right.
 */
export function markLinkedWords(): void {
  const range = findRange(new URLSearchParams(location.hash.slice(1)));
  if (!range) return;
  if ('highlights' in CSS) CSS.highlights.set('linked', new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function findRange(fields: URLSearchParams): Range | undefined {
  if (!fields.has('mark')) return undefined;
  const texts = ownText() ?? listTexts();
  const found = findMarked(
    texts.map(({ textContent }) => textContent ?? ''),
    fields,
  );
  if (!found) return undefined;
  const [start, end] = [found.from, found.to].map(({ text, offset }) => placeOf(texts[text], offset));
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** The texts of reports on this page, in their order; the legend draws words of its own like them. */
export function listTexts(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main .text:not(.legend *)')];
}

/** On the page of a statement, the statement's own text. */
function ownText(): readonly HTMLElement[] | undefined {
  const { BASE_URL } = import.meta.env;
  const id = readPassagePath(location.pathname, addressesAt(BASE_URL).home)?.passage;
  const text = id === undefined ? null : document.getElementById(id)?.querySelector<HTMLElement>('.text');
  return text ? [text] : undefined;
}

/** The node and the offset in it of a character of an element's text. */
function placeOf(element: Element | undefined, offset: number): [Node, number] | undefined {
  if (!element) return undefined;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (rest <= length) return [node, rest];
    rest -= length;
  }
  return undefined;
}
