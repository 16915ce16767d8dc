/** A range from its first letter to its last, as a selection may begin and end at elements; `null` where it has none. */
export function shrinkToWords(range: Range): Range | null {
  const stretches = listTextNodes(range.commonAncestorContainer)
    .filter((node) => range.intersectsNode(node))
    .map((node) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      const words = node.data.slice(from, node === range.endContainer ? range.endOffset : undefined);
      const start = from + words.length - words.trimStart().length;
      return { node, start, end: start + words.trim().length };
    })
    .filter(({ start, end }) => end > start);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return null;
  const shrunk = document.createRange();
  shrunk.setStart(first.node, first.start);
  shrunk.setEnd(last.node, last.end);
  return shrunk;
}

function listTextNodes(root: Node): readonly Text[] {
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
}
