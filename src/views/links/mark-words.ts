import { addressesAt } from '../../permalinks/addresses.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';

/**
 * Marks the words that the address names and brings them into view. Where the browser's own text fragments do so too,
 * these are the same words; where it has none, or several places have them, only these are right.
 */
export function markLinkedWords(): void {
  const fields = new URLSearchParams(location.hash.slice(1));
  const words = fields.get('mark');
  const range = words === null ? undefined : findRange(words, fields.get('until') ?? words, Number(fields.get('skip')));
  if (!range) return;
  if ('highlights' in CSS) CSS.highlights.set('linked', new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** From where words stand, after so many places that are skipped, to where the last words end. */
function findRange(words: string, until: string, skip: number): Range | undefined {
  const texts = [...(ownText() ?? document.querySelectorAll<HTMLElement>('main .text'))];
  const from = locate(texts, words, skip);
  const to = until === words ? from : from && locate(texts.slice(texts.indexOf(from.text)), until, 0);
  if (!from || !to) return undefined;
  const [start, end] = [placeOf(from.text, from.offset), placeOf(to.text, to.offset + until.length)];
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** On the page of a statement, the statement's own text. */
function ownText(): readonly HTMLElement[] | undefined {
  const { BASE_URL } = import.meta.env;
  const id = readPassagePath(location.pathname, addressesAt(BASE_URL).home)?.passage;
  const text = id === undefined ? null : document.getElementById(id)?.querySelector<HTMLElement>('.text');
  return text ? [text] : undefined;
}

interface Located {
  readonly text: HTMLElement;
  readonly offset: number;
}

function locate(texts: readonly HTMLElement[], words: string, skip: number): Located | undefined {
  let rest = skip;
  for (const text of texts) {
    const whole = text.textContent ?? '';
    for (let offset = whole.indexOf(words); offset >= 0; offset = whole.indexOf(words, offset + 1)) {
      if (rest === 0) return { text, offset };
      rest -= 1;
    }
  }
  return undefined;
}

/** The node and the offset in it of a character of an element's text. */
function placeOf(element: Element, offset: number): [Node, number] | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (rest <= length) return [node, rest];
    rest -= length;
  }
  return undefined;
}
