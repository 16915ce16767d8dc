import type { TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { type PdfReading, readPdf } from './read-pdf.ts';

/** What the worker is given. It answers through the port, since the PDF library speaks on the worker's own. */
export interface PdfQuery {
  readonly bytes: Uint8Array;
  /** Lines that are not to be left out. */
  readonly keep: readonly string[];
  readonly port: MessagePort;
}

/** What it says of the bytes. */
export type PdfAnswer =
  /** Pages done, and pages in all; more follows. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'taken'; readonly found: TakenReport | Fault }
  /** The file is damaged. */
  | { readonly kind: 'failure'; readonly message: string };

addEventListener('message', async ({ data: { bytes, keep, port } }: MessageEvent<PdfQuery>) => {
  const tell = (done: number, total: number) => say(port, { kind: 'progress', done, total });
  say(port, await answer(bytes, { keep, tell, loadMap }));
});

const say = (port: MessagePort, said: PdfAnswer): void => port.postMessage(said);

/** Few PDFs need them: the list of their addresses is loaded with the first. */
const loadMap = async (file: string): Promise<Uint8Array> =>
  (await import('./character-maps.ts')).fetchCharacterMap(file);

async function answer(bytes: Uint8Array, reading: PdfReading): Promise<PdfAnswer> {
  try {
    return { kind: 'taken', found: await readPdf(bytes, reading) };
  } catch (error) {
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
