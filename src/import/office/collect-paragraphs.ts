import { childrenOf, type LeftOut, nameOf, type OfficeDialect } from './office-dialect.ts';

/** A document's text and what was left out of it. */
export interface OfficeText {
  /** In the running order, without empty ones. */
  readonly paragraphs: readonly OfficeParagraph[];
  /** In the order of their first place. */
  readonly leftOut: readonly LeftOut[];
}

/** A paragraph of a document. */
export interface OfficeParagraph {
  readonly text: string;
  readonly isHeadline: boolean;
}

/** The paragraphs inside an element; one inside another (a text box) comes after it. */
export function collectParagraphs(root: Element, dialect: OfficeDialect): OfficeText {
  const paragraphs: { text: string; isHeadline: boolean; isOpen: boolean }[] = [];
  const leftOut = new Set<LeftOut>();
  const isText = (element: Element): boolean => {
    const reason = dialect.leftOut(element);
    if (reason !== undefined && reason !== 'nothing') leftOut.add(reason);
    return reason === undefined;
  };
  const textWithin = (element: Element): string =>
    Array.from(element.childNodes)
      .map((node) => {
        if (node.nodeType === 3) return dialect.textOf(node.nodeValue ?? '', element);
        if (node.nodeType !== 1 || dialect.isParagraph(node as Element) || !isText(node as Element)) return '';
        return dialect.signFor(node as Element) ?? textWithin(node as Element);
      })
      .join('');
  const visit = (element: Element): void => {
    for (const child of childrenOf(element)) {
      if (!isText(child)) continue;
      if (dialect.isParagraph(child)) add(child);
      visit(child);
    }
  };
  const add = (element: Element): void => {
    const text = textWithin(element);
    const isOpen = dialect.isJoinedToNext(element);
    const last = paragraphs.at(-1);
    if (last?.isOpen) {
      last.text += text;
      last.isOpen = isOpen;
    } else paragraphs.push({ text, isHeadline: dialect.isHeadline(element), isOpen });
  };
  visit(root);
  const filled = paragraphs.map(({ text, isHeadline }) => ({ text: text.trim(), isHeadline }));
  return { paragraphs: filled.filter(({ text }) => text !== ''), leftOut: [...leftOut] };
}

/** The kind of document that an OpenDocument file's body holds: `text`, `spreadsheet`, `presentation` … */
export function kindOfBody(root: Element): string | undefined {
  const body = childrenOf(root).find((child) => nameOf(child) === 'body');
  return body && childrenOf(body)[0] && nameOf(childrenOf(body)[0] as Element);
}
