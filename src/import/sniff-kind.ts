import { refuseKind, refuseOldOffice } from './files/refuse-kind.ts';
import type { Fault } from './files/unreadable-file.ts';

/** Which reader a file needs, by what its bytes begin with and only then by its name. */
export type FileKind =
  | {
      readonly type:
        | 'pdf'
        | 'zip'
        | 'message'
        | 'web-archive'
        | 'flat-document'
        | 'web-page'
        | 'subtitles'
        | 'markdown'
        | 'text';
    }
  | { readonly type: 'unknown'; readonly fault: Fault };

/** Bytes in which the signs of a kind are looked for. */
const START = 1024;

const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06'];

/** What may stand before the first element of XML or HTML. */
const PROLOGUE = /^(?:\s*(?:<\?.*?\?>|<!--.*?-->))*\s*/s;

/** The head of an e-mail, or of a page that a browser saved as one: two fields at least. */
const MESSAGE =
  /^(?:From [^\n]*\n)?(?:(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|To|Subject|Date|Content-Type|Snapshot-Content-Location|X-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/i;

/** What the first bytes of a file begin with, for each kind that has a reader. */
const READ: readonly (readonly [RegExp, Exclude<FileKind['type'], 'unknown'>])[] = [
  [/%PDF-\d/, 'pdf'],
  [/^bplist00/, 'web-archive'],
  [/^<(?:\w+:)?document\b[^>]*urn:oasis:names:tc:opendocument|^<office:document\b/, 'flat-document'],
  [MESSAGE, 'message'],
  // Front matter: `---` and a key.
  [/^---\r?\n[\w-]+:/, 'markdown'],
  [/^<(?:!doctype html|html)[\s>]/i, 'web-page'],
  [/^WEBVTT\b|^\d+\s*\r?\n\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}/, 'subtitles'],
];

const ENDINGS: Readonly<Record<string, Exclude<FileKind['type'], 'unknown'>>> = {
  html: 'web-page',
  htm: 'web-page',
  xhtml: 'web-page',
  xht: 'web-page',
  md: 'markdown',
  markdown: 'markdown',
};

/** Tells the kind of a file. A name can lie: a document is known by its bytes whatever its ending. */
export function sniffKind(name: string, bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, START)).replace(/^\xef\xbb\xbf/, '');
  const unwrapped = start.replace(PROLOGUE, '');
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ZIP_STARTS.some((sign) => start.startsWith(sign))) return { type: 'zip' };
  const type = READ.find(([pattern]) => pattern.test(unwrapped))?.[1];
  if (type !== undefined) return { type };
  const fault = refuseOldOffice(start, bytes) ?? refuseKind({ start: start.trimStart(), unwrapped, ending });
  if (fault !== undefined) return { type: 'unknown', fault };
  return { type: ENDINGS[ending] ?? 'text' };
}
