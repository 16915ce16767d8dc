/** Marks words of the page's text and brings them into view, unless the browser does so by its own text fragments. */
export function markWords(words: string): void {
  if ('fragmentDirective' in document) return;
  const range = findRange(words.trim());
  if (!range) return;
  if ('highlights' in CSS) CSS.highlights.set('linked', new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where the words stand in the page's statements, however the text is cut into elements. */
function findRange(words: string): Range | undefined {
  for (const text of document.querySelectorAll('main .text')) {
    const start = (text.textContent ?? '').indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    const [from, to] = [placeOf(text, start), placeOf(text, start + words.length)];
    if (!from || !to) continue;
    range.setStart(...from);
    range.setEnd(...to);
    return range;
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
