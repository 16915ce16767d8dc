import type { Fault } from './files/unreadable-file.ts';

/** Which reader a file needs, by what its bytes begin with and only then by its name. */
export type FileKind =
  | { readonly type: 'pdf' | 'zip' | 'web-page' | 'markdown' | 'text' }
  | { readonly type: 'unknown'; readonly fault: Fault };

/** Bytes in which the signs of a kind are looked for. */
const START = 1024;

const KINDS = 'a text (.txt, .md), a saved web page (.html), a document (.docx, .odt) or a .pdf with text';

/** Kinds that are known by their first bytes and can't be read, with what to do about each. */
const REFUSED: readonly { readonly starts: RegExp; readonly found: string; readonly advice: string }[] = [
  {
    starts: /^\xd0\xcf.\xe0\xa1\xb1/s,
    found: 'a Word document that is protected with a password or in the old .doc form',
    advice: 'Open it in a word processor and save it without a password as .docx or .odt.',
  },
  { starts: /^\{\\rtf/, found: 'rich text (RTF)', advice: 'Open it in a word processor and save it as .docx or .odt.' },
  {
    starts: /^(?:From: <Saved by|MIME-Version:)/i,
    found: 'a web archive (MHTML) or an e-mail',
    advice: 'Save the page again as “Web page, HTML only”, or paste its text.',
  },
  {
    starts: /^bplist00/,
    found: 'a web archive of Safari',
    advice: 'Save the page again as “Page Source”, or paste its text.',
  },
  {
    starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*|....ftyp(?:heic|avif))/s,
    found: 'a picture',
    advice: 'Type or paste the words that it shows.',
  },
  {
    starts: /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/is,
    found: 'a picture (SVG)',
    advice: 'Type or paste the words that it shows.',
  },
];

/** Tells the kind of a file. A name can lie: a document is known by its bytes whatever its ending. */
export function sniffKind(name: string, bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, START)).replace(/^\xef\xbb\xbf/, '');
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { type: 'zip' };
  if (/%PDF-\d/.test(start)) return { type: 'pdf' };
  const refused = REFUSED.find(({ starts }) => starts.test(start.trimStart()));
  if (refused) {
    return { type: 'unknown', fault: { expected: KINDS, found: refused.found, advice: refused.advice } };
  }
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['html', 'htm', 'xhtml', 'xht'].includes(ending)) return { type: 'web-page' };
  if (['md', 'markdown'].includes(ending)) return { type: 'markdown' };
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html)[\s>]/i.test(start))
    return { type: 'web-page' };
  return { type: 'text' };
}
