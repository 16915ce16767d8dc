import { LIMITS } from '../files/limits.ts';
import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { joinLines } from './join-lines.ts';
import type { PrintedLine } from './printed-line.ts';

/** The text of a PDF in paragraphs, as far as the places of its lines tell them. Pictures of text are not read. */
export async function readPdf(bytes: Uint8Array): Promise<TakenReport | Fault> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true, useSystemFonts: false });
    if (pdf.numPages > LIMITS.pages) return tooManyPages(pdf.numPages);
    const pages: (readonly PrintedLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(toLines(items.flatMap((item) => ('str' in item ? [item] : []))));
    }
    const text = joinLines(pages);
    if (text === '') return scanned(pdf.numPages);
    return plainReport(text, [
      'A PDF does not tell its paragraphs: they were found by the places of the lines. Look them over.',
    ]);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return encrypted();
    throw error;
  }
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
