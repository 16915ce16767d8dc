import { openWorker } from '../browser/open-worker.ts';
import type { Reading } from './files/reading.ts';
import type { TakenReport } from './files/taken-report.ts';
import type { Fault } from './files/unreadable-file.ts';
import { dropStyles, setStylesAside } from './pages/set-styles-aside.ts';
import type { PdfAnswer, PdfQuery } from './pdf/pdf-worker.ts';
import pdfWorker from './pdf/pdf-worker.ts?worker&url';
import type { Platform } from './read-file.ts';

/** How a page reads files: markup with the browser's own parser, PDFs beside the page. */
export const browserPlatform: Platform = {
  parse: parseAside,
  readPdf: readPdfAside,
};

/** It runs no script and loads nothing, but would complain of each style that this page's policy forbids. */
function parseAside(text: string, type: 'text/html' | 'text/xml'): Document {
  if (type === 'text/xml') return new DOMParser().parseFromString(text, type);
  const page = new DOMParser().parseFromString(setStylesAside(text), type);
  dropStyles(page);
  return page;
}

/** Milliseconds that a PDF may take; 500 pages of newsprint take some seconds. */
const LONGEST_READING = 60_000;

/** Reads a PDF in a worker of its own, so that the page goes on answering and one that never ends can be stopped. */
async function readPdfAside(
  bytes: Uint8Array,
  { keep = [], tell, signal }: Reading = {},
): Promise<TakenReport | Fault> {
  const { port1, port2 } = new MessageChannel();
  const worker = openWorker(pdfWorker);
  try {
    const answer = await new Promise<Exclude<PdfAnswer, { kind: 'progress' }> | null>((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
        if (data.kind === 'progress') tell?.(data.done, data.total);
        else resolve(data);
      };
      signal?.addEventListener('abort', () => reject(signal.reason));
      // A worker that can't be loaded says no more than that.
      worker.onerror = () => reject(new TypeError('the module of the reader can’t be loaded'));
      setTimeout(() => resolve(null), LONGEST_READING);
      worker.postMessage({ bytes, keep, port: port2 } satisfies PdfQuery, [port2]);
    });
    if (answer === null) return takesTooLong();
    if (answer.kind === 'failure') throw new Error(answer.message);
    return answer.found;
  } finally {
    worker.terminate();
    port1.close();
  }
}

function takesTooLong(): Fault {
  return {
    expected: `a PDF that is read within ${LONGEST_READING / 1000} seconds`,
    found: 'one that takes longer',
    advice: 'Print the pages of the report to a PDF of their own, or paste its text.',
  };
}
