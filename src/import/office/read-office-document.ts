import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import type { ParseDocument } from '../pages/read-web-page.ts';
import { unzipParts } from './unzip-parts.ts';

/** How a kind of document writes its text. Names are those of elements without their prefix. */
interface Dialect {
  /** The ZIP's part that holds the text. */
  readonly part: string;
  readonly paragraphs: readonly string[];
  /** Elements whose character data is text; `null` where every element's is. */
  readonly text: readonly string[] | null;
  /** What stands for other elements. */
  readonly signs: Readonly<Record<string, string>>;
  /** Elements that hold no text of the document: notes, comments, what tracked changes took out. */
  readonly leftOut: readonly string[];
  /** Whether a first paragraph is the document's headline. */
  readonly isHeadline: (paragraph: Element) => boolean;
}

const DIALECTS: readonly Dialect[] = [
  {
    part: 'word/document.xml',
    paragraphs: ['p'],
    text: ['t'],
    signs: { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '‑' },
    leftOut: ['del', 'moveFrom', 'Fallback'],
    isHeadline: (paragraph) => /^(?:Title|Heading1)$/.test(attributeOf(paragraph, 'pStyle', 'val')),
  },
  {
    part: 'content.xml',
    paragraphs: ['p', 'h'],
    text: null,
    signs: { tab: ' ', s: ' ', 'line-break': '\n' },
    leftOut: [
      'annotation',
      'note',
      'tracked-changes',
      'styles',
      'automatic-styles',
      'font-face-decls',
      'scripts',
      'meta',
    ],
    isHeadline: (paragraph) =>
      nameOf(paragraph) === 'h' || /:style-name="Title"/.test(paragraph.outerHTML.slice(0, 500)),
  },
];

/** LibreOffice's list of parts, which tells whether they are encrypted. */
const MANIFEST = 'META-INF/manifest.xml';

const EXPECTED = 'a document as .docx or .odt';

/** The paragraphs of a .docx or .odt file. Footnotes, comments and what tracked changes removed are left out. */
export function readOfficeDocument(bytes: Uint8Array, parse: ParseDocument): TakenReport | Fault {
  const unzipped = unzipParts(bytes, [...DIALECTS.map(({ part }) => part), MANIFEST]);
  if ('expected' in unzipped) return unzipped;
  const textOf = (name: string) => new TextDecoder().decode(unzipped.parts.get(name) ?? new Uint8Array());
  if (/encryption-data/.test(textOf(MANIFEST))) return encrypted();
  const dialect = DIALECTS.find(({ part }) => unzipped.parts.has(part));
  if (!dialect) return notText(unzipped.names);
  const xml = textOf(dialect.part);
  // Documents have no type declaration; entities that blow up can only come with one.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return declaresEntities();
  if (!/<\/(?:\w+:)?document(?:-content)?>\s*$/.test(xml)) throw new Error('its text is cut short');
  const root = parse(xml, 'text/xml').documentElement;
  if (!root || root.querySelector('parsererror')) throw new Error('its XML is not well formed');
  return toReport(root, dialect);
}

function toReport(root: Element, dialect: Dialect): TakenReport {
  const paragraphs: { readonly element: Element; readonly text: string }[] = [];
  collect(root, dialect, paragraphs);
  const filled = paragraphs
    .map(({ element, text }) => ({ element, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const [first, ...rest] = filled;
  const hasHeadline = first !== undefined && rest.length > 0 && dialect.isHeadline(first.element);
  const body = (hasHeadline ? rest : filled).map(({ text }) => text).join('\n\n');
  return {
    ...plainReport(body, ['Footnotes, comments and deleted text of the document are left out.']),
    title: hasHeadline ? first.text.replace(/\s+/g, ' ') : null,
  };
}

/** Adds the element's paragraphs in the running order; one inside another (a text box) comes after it. */
function collect(element: Element, dialect: Dialect, paragraphs: { element: Element; text: string }[]): void {
  for (const child of childrenOf(element)) {
    const name = nameOf(child);
    if (dialect.leftOut.includes(name)) continue;
    if (dialect.paragraphs.includes(name)) paragraphs.push({ element: child, text: textWithin(child, dialect) });
    collect(child, dialect, paragraphs);
  }
}

function textWithin(element: Element, dialect: Dialect): string {
  const isText = dialect.text === null || dialect.text.includes(nameOf(element));
  let text = '';
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3 && isText) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const name = nameOf(node);
    if (dialect.leftOut.includes(name) || dialect.paragraphs.includes(name)) continue;
    text += dialect.signs[name] ?? textWithin(node as Element, dialect);
  }
  return text;
}

function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function nameOf(node: Node): string {
  return node.nodeName.slice(node.nodeName.indexOf(':') + 1);
}

/** An attribute of the nearest element of that name inside; `''` where there is none. */
function attributeOf(element: Element, inside: string, attribute: string): string {
  const [found] = childrenOf(element)
    .flatMap(childrenOf)
    .filter((child) => nameOf(child) === inside);
  return found?.getAttribute(`w:${attribute}`) ?? '';
}

function encrypted(): Fault {
  return {
    expected: EXPECTED,
    found: 'one that is protected with a password',
    advice: 'Open it in a word processor and save it without a password.',
  };
}

function declaresEntities(): Fault {
  return {
    expected: EXPECTED,
    found: 'one whose text declares entities, which no word processor writes',
    advice: 'It was not opened further. Ask where the file comes from, or paste the text.',
  };
}

function notText(names: readonly string[]): Fault {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^xl\//, 'a spreadsheet'],
    [/^ppt\//, 'a presentation'],
    [/^META-INF\/container\.xml$/, 'an e-book'],
    [/^Index\/.*\.iwa$/, 'a document of Apple Pages'],
  ];
  const kind = kinds.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  return {
    expected: EXPECTED,
    found: kind ?? 'a ZIP of other files',
    advice: kind ? 'Save its text as .docx or paste it.' : 'Unpack it and choose the report’s own file.',
  };
}
