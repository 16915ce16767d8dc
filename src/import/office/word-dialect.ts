import { attributeOf, childrenOf, elementAt, nameOf, type OfficeDialect } from './office-dialect.ts';
import { readSymbol } from './word-symbols.ts';

const SIGNS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '‑', softHyphen: '' };

/**
 * Ids by which the languages that Word comes in name the styles of a title and of the first heading, for documents that
 * don't say what their ids stand for.
 */
const HEADLINE_STYLES =
  /^(?:Title|Titel|Titre|T[ií]tulo|Titolo|Tytu[łl]?|Rubrik|Tittel|Otsikko|Название|Naslov|N[aá]zev|C[ií]m)$|^(?:Heading|[ÜU]?berschrift|Titre|T[ií]tulo|Titolo|Kop|Rubrik|Overskrift|Otsikko|Nag[łl]?[oó]?wek|Nadpis|C[ií]msor)1$/i;

/** What `styles.xml` calls the styles of a title and of the first heading, whatever the language of Word. */
const HEADLINE_NAMES = /^(?:title|heading 1)$/i;

/** The text of `.docx`. `styleNames` are the names of its styles by their ids. */
export function makeWordDialect(styleNames: ReadonlyMap<string, string>): OfficeDialect {
  const styleOf = (paragraph: Element): string => {
    const style = elementAt(paragraph, ['pPr', 'pStyle']);
    return (style && attributeOf(style, 'val')) ?? '';
  };
  return {
    isParagraph: (element) => nameOf(element) === 'p',
    textOf: (data, inside) => (nameOf(inside) === 't' ? data : ''),
    signFor: (element) => (nameOf(element) === 'sym' ? symbolOf(element) : SIGNS[nameOf(element)]),
    leftOut: (element) => {
      switch (nameOf(element)) {
        case 'del':
        case 'moveFrom':
          return 'deleted text';
        case 'Fallback':
        case 'pPr':
          return 'nothing';
        case 'footnoteReference':
        case 'endnoteReference':
          return 'footnotes';
        case 'commentReference':
          return 'comments';
        case 'rt':
          return 'readings above the letters';
        case 'sdt':
          return isContents(element) ? 'the table of contents' : undefined;
        case 'p':
          return /^TOC\d$/i.test(styleOf(element)) || /^toc \d$/i.test(styleNames.get(styleOf(element)) ?? '')
            ? 'the table of contents'
            : undefined;
        case 'r':
          return isHidden(element) ? 'hidden text' : undefined;
        default:
          return undefined;
      }
    },
    isJoinedToNext: (paragraph) => isDropCap(paragraph) || elementAt(paragraph, ['pPr', 'rPr', 'del']) !== undefined,
    isHeadline: (paragraph) => {
      const style = styleOf(paragraph);
      const name = styleNames.get(style);
      return name === undefined ? HEADLINE_STYLES.test(style) : HEADLINE_NAMES.test(name);
    },
  };
}

/** The names of a document's styles by their ids: the names are English in whatever language Word ran. */
export function readStyleNames(styles: Element | null): ReadonlyMap<string, string> {
  const elements = styles === null ? [] : childrenOf(styles).filter((child) => nameOf(child) === 'style');
  const named = elements.flatMap((style): readonly (readonly [string, string])[] => {
    const id = attributeOf(style, 'styleId');
    const name = elementAt(style, ['name']);
    const value = name && attributeOf(name, 'val');
    return id && value ? [[id, value]] : [];
  });
  return new Map(named);
}

/** Whether a part that Word makes itself is the table of contents. */
function isContents(part: Element): boolean {
  const gallery = elementAt(part, ['sdtPr', 'docPartObj', 'docPartGallery']);
  return gallery !== undefined && attributeOf(gallery, 'val') === 'Table of Contents';
}

function isHidden(run: Element): boolean {
  const vanish = elementAt(run, ['rPr', 'vanish']);
  return vanish !== undefined && !/^(?:0|false|off)$/.test(attributeOf(vanish, 'val') ?? '');
}

/** A first letter set large stands in a paragraph of its own. */
function isDropCap(paragraph: Element): boolean {
  const frame = elementAt(paragraph, ['pPr', 'framePr']);
  return frame !== undefined && /^(?:drop|margin)$/.test(attributeOf(frame, 'dropCap') ?? '');
}

function symbolOf(element: Element): string {
  return readSymbol(attributeOf(element, 'font') ?? '', Number.parseInt(attributeOf(element, 'char') ?? '', 16));
}
