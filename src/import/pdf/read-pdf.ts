import { LIMITS } from '../files/limits.ts';
import type { Reading } from '../files/reading.ts';
import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { joinLines } from './join-lines.ts';
import type { PrintedLine, PrintedPage } from './printed-line.ts';

/** What is told of a PDF besides its bytes. */
export interface PdfReading extends Reading {
  /** Loads one of the predefined maps of characters by its file's name. */
  readonly loadMap?: (file: string) => Promise<Uint8Array>;
}

/** The text of a PDF in paragraphs, as far as the places of its lines tell them. Pictures of text are not read. */
export async function readPdf(
  bytes: Uint8Array,
  { keep = [], tell, signal, loadMap }: PdfReading = {},
): Promise<TakenReport | Fault> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  try {
    const maps = loadMap === undefined ? {} : offerMaps(loadMap);
    const pdf = await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true, useSystemFonts: false, ...maps });
    if (pdf.numPages > LIMITS.pages) return tooManyPages(pdf.numPages);
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      signal?.throwIfAborted();
      tell?.(number - 1, pdf.numPages);
      const page = await pdf.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const { items } = await page.getTextContent();
      pages.push({ lines: toLines(items.flatMap((item) => ('str' in item ? [item] : []))), bottom, top });
    }
    const { text, leftOut } = joinLines(pages, new Set(keep));
    if (text === '') {
      const { OPS } = await getResolvedPDFJS();
      const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
      return fnArray.includes(OPS.showText) ? illegible() : scanned(pdf.numPages);
    }
    const notes = [
      'A PDF does not tell its paragraphs: they were found by the places of the lines. Look them over.',
      ...tellLeftOut(leftOut),
    ];
    return { ...plainReport(text, notes), leftOut };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return encrypted();
    throw error;
  }
}

/** The library's settings by which it finds maps of characters; other data, which only drawing needs, it does without. */
function offerMaps(loadMap: (file: string) => Promise<Uint8Array>) {
  return {
    // Not looked at, but without an address nothing is asked for.
    cMapUrl: 'character-maps/',
    cMapPacked: true,
    useWorkerFetch: false,
    BinaryDataFactory: class {
      fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
        if (kind !== 'cMapUrl') throw new Error(`No ${kind} is loaded to read a text.`);
        return loadMap(filename);
      }
    },
  };
}

/** Running lines that are named in the note; of more, their number is told. */
const MOST_NAMED = 6;

function tellLeftOut(leftOut: readonly string[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const named = leftOut.slice(0, MOST_NAMED).map((line) => `“${line}”`);
  const more = leftOut.length - named.length;
  const list = new Intl.ListFormat('en').format(more > 0 ? [...named, `${more} more`] : named);
  return [`Left out as running heads and feet: ${list}.`];
}

interface PrintedPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  /** Matrix of the piece; its last two numbers are the place of its left foot, in points from the page's left foot. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function toLines(pieces: readonly PrintedPiece[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedPiece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (!piece.hasEOL) continue;
    lines.push(...toLine(open));
    open = [];
  }
  return [...lines, ...toLine(open)];
}

function toLine(pieces: readonly PrintedPiece[]): readonly PrintedLine[] {
  const text = pieces
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const filled = pieces.filter(({ str }) => str.trim() !== '');
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return [];
  const [, , , , left = 0, foot = 0] = first.transform;
  const [, , , , lastLeft = 0] = last.transform;
  return [{ text, left, right: lastLeft + last.width, foot, height: Math.max(...filled.map(({ height }) => height)) }];
}

function encrypted(): Fault {
  return {
    expected: 'a PDF that anybody may open',
    found: 'one that is protected with a password',
    advice: 'Open it with its password and print it to a new PDF, or paste its text.',
  };
}

function illegible(): Fault {
  return {
    expected: 'a PDF whose letters can be read',
    found: 'text in a font that does not tell which characters it draws',
    advice: 'Open it, copy its text and paste it; or print it to a new PDF.',
  };
}

function scanned(pages: number): Fault {
  return {
    expected: 'a PDF with text',
    found: pages === 1 ? 'one page without any, perhaps a scan' : `${pages} pages without any, perhaps a scan`,
    advice: 'Run text recognition (OCR) on it first, or type the text.',
  };
}

function tooManyPages(pages: number): Fault {
  return {
    expected: `a PDF of at most ${LIMITS.pages} pages`,
    found: `one of ${pages}`,
    advice: 'Print the pages of the report to a PDF of their own.',
  };
}
