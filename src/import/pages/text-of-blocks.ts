/** Elements whose content is no text of a report; scripts among them, so that none is ever taken for words. */
const LEFT_OUT = new Set(
  `AUDIO BUTTON CANVAS DATALIST DEL DIALOG EMBED FIGCAPTION HEAD IFRAME INPUT LINK MATH MENU META NAV NOSCRIPT OBJECT OPTION
  SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
  HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The words of a document, its paragraphs parted by blank lines; scripts, styles, pictures and controls left out. */
export function textOfBlocks(root: Node): string {
  const pieces: string[] = [];
  gather(root, pieces);
  return pieces
    .join('')
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function gather(node: Node, pieces: string[]): void {
  if (node.nodeType === TEXT_NODE) {
    // A no-break space stays: it is a character of the text, not of its layout.
    pieces.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ').replaceAll('\u2029', '\n\n'));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (LEFT_OUT.has(name) || isHidden(node)) return;
  if (name === 'BR') pieces.push('\n');
  const edge = BLOCKS.has(name) ? '\n\n' : '';
  pieces.push(edge);
  for (const child of Array.from(node.childNodes)) gather(child, pieces);
  pieces.push(edge);
}

function isHidden(node: Node): boolean {
  if (node.nodeType !== ELEMENT_NODE) return false;
  const element = node as Element;
  if (element.hasAttribute('hidden')) return true;
  // Word writes the bullets of its lists as text and says so in a style.
  if (/display\s*:\s*none|mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? '')) return true;
  // The number of a note, which leads to it, would be glued to the word before.
  return element.nodeName.toUpperCase() === 'SUP' && element.querySelector('a') !== null;
}
