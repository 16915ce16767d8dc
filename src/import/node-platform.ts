import { readFile } from 'node:fs/promises';
import { DOMParser } from 'linkedom';
import type { ParseDocument } from './pages/read-web-page.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Platform } from './read-file.ts';

/** How the command line and the tests read files, where there is no browser. */
export const nodePlatform: Platform = {
  parse: (text, type) => parseInNode(text, type),
  readPdf: (bytes, reading) => readPdf(bytes, { ...reading, loadMap }),
};

/** One of the maps by which PDFs in Chinese, Japanese and Korean name their characters. */
async function loadMap(file: string): Promise<Uint8Array> {
  const folder = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
  return new Uint8Array(await readFile(new URL(file, folder)));
}

/** A parser that runs no script and loads nothing. */
const parseInNode: ParseDocument = (text, type) => {
  const source = type === 'text/html' ? frame(text) : text;
  return new DOMParser().parseFromString(source, type) as unknown as Document;
};

/** linkedom, unlike a browser, makes no `html` and no `body` where the source has none, and nests what stands twice. */
function frame(written: string): string {
  const source = dropCommented(written);
  const isWellMade = /^\s*(?:<!doctype[^>]*>\s*|<!--.*?-->\s*|<\?xml[^>]*>\s*)*<html[\s>]/is.test(source);
  if (isWellMade && countOf(source, BODY) === 1) return source;
  const [, opening = '<html>'] = /(<html(?:\s[^>]*)?>)/i.exec(source) ?? [];
  const end = Math.max(0, source.search(/<\/head\s*>|<body[\s>]/i));
  const [head, body] = [source.slice(0, end), source.slice(end)].map((part) => part.replace(SKELETON, ''));
  return `<!doctype html>${opening}<head>${head}</head><body>${body}</body></html>`;
}

/** The tags of which a page has each once. */
const SKELETON = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;

const BODY = /<body(?:\s[^>]*)?>/gi;

const countOf = (source: string, pattern: RegExp): number => Array.from(source.matchAll(pattern)).length;

/** The source without comments that hold such tags. */
function dropCommented(source: string): string {
  const pieces = source.split('-->');
  return pieces
    .map((piece, index) => {
      const start = piece.indexOf('<!--');
      if (index === pieces.length - 1) return piece;
      return start >= 0 && piece.slice(start).search(SKELETON) >= 0 ? piece.slice(0, start) : `${piece}-->`;
    })
    .join('');
}
