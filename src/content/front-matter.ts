import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { ContentFault } from './content-fault.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  /** What the YAML says; an empty object where there is none. */
  readonly data: unknown;
  /** Everything behind the front matter, to the character. */
  readonly body: string;
  /** Where a key stands, given its path; the nearest that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A line of a file. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** The line as it stands. */
  readonly excerpt: string;
}

const OPENED = /^---[ \t]*\r?\n/;
const FENCED = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Front matter with something before it that nobody sees; a line of dashes alone begins none. */
const MISPLACED = /^([\s\ufeff]+)---[ \t]*\r?\n[a-z]+:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

/** Splits a Markdown file into front matter and body, or says why it can't. */
export function readFrontMatter(file: string, text: string): FrontMatter | ContentFault {
  if (/^---[ \t]*\r(?!\n)/.test(text)) return unbroken(file);
  const fenced = FENCED.exec(text);
  const placeAt = (line: number) => ({ line, excerpt: text.split(/\r?\n/)[line - 1] ?? '' });
  const before = MISPLACED.exec(text)?.[1];
  if (before !== undefined) return misplaced(file, before);
  if (!fenced) {
    return OPENED.test(text) ? unclosed(file, placeAt(1)) : { data: {}, body: text, placeOf: () => placeAt(1) };
  }
  const yaml = fenced[1] ?? '';
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const [error] = document.errors;
  const fileLine = (offset: number) => counter.linePos(offset).line + 1;
  if (error) return broken(file, placeAt(fileLine(error.pos[0])), error.message);
  const placeOf = (path: readonly PropertyKey[]) => placeAt(fileLine(offsetOf(document, path) ?? 0));
  const data = resolveAliases(document);
  if (data === undefined) return broken(file, placeAt(1), 'aliases (“*name”) that stand for far too much');
  return { data: data ?? {}, body: text.slice(fenced[0].length), placeOf };
}

/** What the YAML says; `undefined` where its aliases would fill the memory. */
function resolveAliases(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS() ?? null;
  } catch {
    return undefined;
  }
}

/** Offset in the YAML of the key at the end of a path, or of the nearest ancestor that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

function unclosed(file: string, place: Place): ContentFault {
  return {
    file,
    ...place,
    expected: 'front matter between two lines of three dashes',
    found: 'no second line of dashes',
    advice: 'Put a line “---” behind the last key, or remove the first line if the report has no front matter.',
  };
}

function misplaced(file: string, before: string): ContentFault {
  return {
    file,
    line: 1,
    excerpt: null,
    expected: 'front matter that begins with the first character of the file',
    found: `${before.includes('\ufeff') ? 'a second byte order mark' : 'a blank line or space'} before it`,
    advice: 'Remove everything before the first line of dashes.',
  };
}

function unbroken(file: string): ContentFault {
  return {
    file,
    line: null,
    excerpt: null,
    expected: 'lines that end as those of Unix or Windows do',
    found: 'carriage returns alone, as old Macs wrote them',
    advice: 'Open the file in an editor and save it with the line ends of Unix (LF).',
  };
}

function broken(file: string, place: Place, message: string): ContentFault {
  return {
    file,
    ...place,
    expected: 'front matter in YAML, one “key: value” a line',
    found: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message,
    advice: 'Put quotation marks round a value that holds a colon or begins with a sign, and check the indentation.',
  };
}
