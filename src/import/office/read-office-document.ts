import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import type { ParseDocument } from '../pages/read-web-page.ts';
import { collectParagraphs, kindOfBody, type OfficeText } from './collect-paragraphs.ts';
import { attributeOf, childrenOf, nameOf } from './office-dialect.ts';
import { OPEN_DOCUMENT } from './open-document-dialect.ts';
import { type OfficeProperties, readProperties } from './read-properties.ts';
import { DECLARES_ENTITIES, ENCRYPTED, refuseBody, refuseParts } from './refuse-document.ts';
import { unzipParts } from './unzip-parts.ts';
import { makeWordDialect, readStyleNames } from './word-dialect.ts';

/** Says which part holds a `.docx` file's text; some writers give it another name than Word does. */
const RELATIONSHIPS = '_rels/.rels';
const WORD_TEXT = 'word/document.xml';
const WORD_PROPERTIES = 'docProps/core.xml';
const ODT_TEXT = 'content.xml';
const ODT_PROPERTIES = 'meta.xml';
/** LibreOffice's list of parts, which tells whether they are encrypted. */
const MANIFEST = 'META-INF/manifest.xml';

/** The paragraphs of a .docx or .odt file, as a reader of the final text sees them. */
export function readOfficeDocument(bytes: Uint8Array, parse: ParseDocument): TakenReport | Fault {
  const document = openDocument(bytes, parse);
  if ('expected' in document) return document;
  const { isWord, text, styles, properties } = document;
  // Documents have no type declaration; entities that blow up can only come with one.
  if (DECLARATION.test(text)) return DECLARES_ENTITIES;
  if (!/<\/(?:\w+:)?document(?:-content)?>\s*$/.test(text)) throw new Error('its text is cut short');
  const root = rootOf(text, parse);
  if (root === null) throw new Error('its XML is not well formed');
  const kind = isWord ? 'text' : kindOfBody(root);
  if (kind !== undefined && kind !== 'text') return refuseBody(kind);
  const dialect = isWord ? makeWordDialect(readStyleNames(rootOf(styles, parse))) : OPEN_DOCUMENT;
  return toReport(collectParagraphs(root, dialect), readProperties(rootOf(properties, parse)));
}

/** The paragraphs of an OpenDocument file that is one XML file (`.fodt`). */
export function readFlatDocument(bytes: Uint8Array, parse: ParseDocument): TakenReport | Fault {
  const text = new TextDecoder().decode(bytes);
  if (DECLARATION.test(text)) return DECLARES_ENTITIES;
  const root = rootOf(text, parse);
  if (root === null) throw new Error('its XML is not well formed');
  const kind = kindOfBody(root);
  if (kind !== undefined && kind !== 'text') return refuseBody(kind);
  const properties = childrenOf(root).find((child) => nameOf(child) === 'meta') ?? null;
  return toReport(collectParagraphs(root, OPEN_DOCUMENT), readProperties(properties));
}

const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** The XML of a document's parts; `''` for one that is not there. */
interface OpenedDocument {
  readonly isWord: boolean;
  readonly text: string;
  readonly styles: string;
  readonly properties: string;
}

function openDocument(bytes: Uint8Array, parse: ParseDocument): OpenedDocument | Fault {
  const listed = unzipParts(bytes, [RELATIONSHIPS, MANIFEST]);
  if ('expected' in listed) return listed;
  if (/encryption-data/.test(textOf(listed.parts, MANIFEST))) return ENCRYPTED;
  const wordText = mainPartOf(textOf(listed.parts, RELATIONSHIPS), parse) ?? WORD_TEXT;
  const wordStyles = wordText.replace(/[^/]*$/, 'styles.xml');
  const unzipped = unzipParts(bytes, [wordText, wordStyles, WORD_PROPERTIES, ODT_TEXT, ODT_PROPERTIES]);
  if ('expected' in unzipped) return unzipped;
  const { parts, names } = unzipped;
  const isWord = parts.has(wordText) && !/^(?:xl|ppt)\//.test(wordText);
  if (!isWord && !parts.has(ODT_TEXT)) return refuseParts(names);
  return {
    isWord,
    text: textOf(parts, isWord ? wordText : ODT_TEXT),
    styles: textOf(parts, wordStyles),
    properties: textOf(parts, isWord ? WORD_PROPERTIES : ODT_PROPERTIES),
  };
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

/** The root of a part's XML; `null` where there is none, it is not well formed, or it declares entities. */
function rootOf(xml: string, parse: ParseDocument): Element | null {
  if (xml.trim() === '' || DECLARATION.test(xml)) return null;
  const root = parse(xml, 'text/xml').documentElement;
  return root && !root.querySelector('parsererror') ? root : null;
}

/** The part that holds the text, by its relationship to the whole. */
function mainPartOf(relationships: string, parse: ParseDocument): string | undefined {
  const root = rootOf(relationships, parse);
  const main = root && childrenOf(root).find((each) => /\/officeDocument$/.test(attributeOf(each, 'Type') ?? ''));
  return main ? attributeOf(main, 'Target')?.replace(/^\.?\//, '') : undefined;
}

function toReport({ paragraphs, leftOut }: OfficeText, properties: OfficeProperties): TakenReport {
  const [first, ...rest] = paragraphs;
  const hasHeadline = first?.isHeadline === true && rest.length > 0;
  const headline = hasHeadline ? first.text.replace(/\s+/g, ' ') : null;
  const fields = [
    headline === null && properties.title !== null ? 'headline' : null,
    properties.author === null ? null : 'author',
    properties.created === null ? null : 'date',
  ].filter((each) => each !== null);
  const notes = [
    fields.length === 0 ? null : `Taken from the document’s properties: ${joinNames(fields)}. Check what they say.`,
    leftOut.length === 0 ? null : `Left out: ${joinNames(leftOut)}.`,
  ];
  return {
    ...plainReport(
      (hasHeadline ? rest : paragraphs).map(({ text }) => text).join('\n\n'),
      notes.filter((note) => note !== null),
    ),
    title: headline ?? properties.title,
    author: properties.author,
    published: properties.created,
    lang: properties.lang,
  };
}

function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
