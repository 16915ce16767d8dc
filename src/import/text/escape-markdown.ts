/**
 * Markdown that shows a plain text as it is: signs that Markdown would take for its own are escaped. Blank lines part
 * paragraphs; white space at the edges of lines, which Markdown would read as code or line breaks, is left out.
 */
export function escapeMarkdown(text: string): string {
  const paragraphs = toParagraphs(text);
  return paragraphs.map((lines) => lines.map(escapeLine).join('\n')).join('\n\n');
}

/** Control characters that are no line breaks; no page can show them. */
const UNSHOWABLE = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;

/** Lines longer than this are not wrapped by hand: such a line is a paragraph. */
const LONGEST_WRAPPED_LINE = 100;

/** The lines of each paragraph. Where no blank line parts them and most lines are whole sentences, each line is one. */
function toParagraphs(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(UNSHOWABLE, '\ufffd')
    .trim()
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim());
  if (!lines.includes('') && lines.filter(isWhole).length > lines.length / 2) return lines.map((line) => [line]);
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function isWhole(line: string): boolean {
  return line.length > LONGEST_WRAPPED_LINE || /[.!?…。][\p{Pf}\p{Pe}"'’]*$/u.test(line);
}

/** Signs that open something wherever they stand: emphasis, code, links, HTML, character references, strike-through. */
const INLINE = /\\(?=[!-/:-@[-`{-~]|$)|[*`[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=\S)|&(?=#?\w+;)/giu;

/** Signs that open a block at the start of a line: headings, quotes, lists, rules, tables. */
const BLOCK = /^[#>|=+:-]/;

/** An address with an escape in it: there Markdown would take the backslash for a part of the address. */
const ESCAPED_ADDRESS = /(https?|www)([:.])(?=\S*\\)/gi;

function escapeLine(line: string): string {
  return line
    .replace(INLINE, '\\$&')
    .replace(ESCAPED_ADDRESS, '$1\\$2')
    .replace(BLOCK, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
