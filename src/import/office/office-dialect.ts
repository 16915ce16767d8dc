/** How a kind of document writes its text. Names of elements and attributes are those without their prefix. */
export interface OfficeDialect {
  readonly isParagraph: (element: Element) => boolean;
  /** The text of character data inside an element; `''` where it is none of the document's text. */
  readonly textOf: (data: string, inside: Element) => string;
  /** What stands for an element instead of what is inside it; `undefined` where that is its text. */
  readonly signFor: (element: Element) => string | undefined;
  /** What a reader of the final text doesn't see, as a phrase for the note; `undefined` where it is text. */
  readonly leftOut: (element: Element) => LeftOut | undefined;
  /** Whether the next paragraph goes on with this one: its mark was deleted, or it is a first letter set large. */
  readonly isJoinedToNext: (paragraph: Element) => boolean;
  /** Whether a first paragraph is the document's headline. */
  readonly isHeadline: (paragraph: Element) => boolean;
}

/** What can be left out of a document, as the note names it; `nothing` for what is no text at all. */
export type LeftOut =
  | 'footnotes'
  | 'comments'
  | 'deleted text'
  | 'hidden text'
  | 'the table of contents'
  | 'readings above the letters'
  | 'nothing';

/** The elements right inside an element. */
export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** An element's name without its prefix. */
export function nameOf(element: Element): string {
  return element.nodeName.replace(/^.*:/, '');
}

/** An attribute by its name without prefix; `null` where the element lacks it. */
export function attributeOf(element: Element, name: string): string | null {
  const found = Array.from(element.attributes).find((attribute) => attribute.name.replace(/^.*:/, '') === name);
  return found?.value ?? null;
}

/** The first element with that path of names inside an element: `['pPr', 'pStyle']`. */
export function elementAt(element: Element, path: readonly string[]): Element | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const child of childrenOf(element)) {
    const found = nameOf(child) === name ? elementAt(child, rest) : undefined;
    if (found) return found;
  }
  return undefined;
}
