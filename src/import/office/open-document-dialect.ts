import { attributeOf, nameOf, type OfficeDialect } from './office-dialect.ts';

const SIGNS: Readonly<Record<string, string>> = { tab: ' ', s: ' ', 'line-break': '\n', 'soft-page-break': '' };

/** Parts of the file that hold no text of the document. */
const NO_TEXT = new Set([
  'styles',
  'automatic-styles',
  'font-face-decls',
  'scripts',
  'meta',
  'title',
  'desc',
  'forms',
  'sequence-decls',
]);

/** The text of `.odt`. */
export const OPEN_DOCUMENT: OfficeDialect = {
  isParagraph: (element) => /^[ph]$/.test(nameOf(element)),
  // Line breaks of the XML are spaces; those of the text are elements.
  textOf: (data) => data.replace(/\s+/g, ' '),
  signFor: (element) => SIGNS[nameOf(element)],
  leftOut: (element) => {
    const name = nameOf(element);
    if (NO_TEXT.has(name)) return 'nothing';
    switch (name) {
      case 'annotation':
        return 'comments';
      case 'note':
        return 'footnotes';
      case 'tracked-changes':
        return 'deleted text';
      case 'ruby-text':
        return 'readings above the letters';
      case 'hidden-text':
      case 'hidden-paragraph':
        return 'hidden text';
      case 'table-of-content':
        return 'the table of contents';
      default:
        return undefined;
    }
  },
  isJoinedToNext: () => false,
  isHeadline: (paragraph) => nameOf(paragraph) === 'h' || attributeOf(paragraph, 'style-name') === 'Title',
};
