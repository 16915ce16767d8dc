import type { TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { readPdf } from './read-pdf.ts';

/** What the worker is given. It answers through the port, since the PDF library speaks on the worker's own. */
export interface PdfQuery {
  readonly bytes: Uint8Array;
  readonly port: MessagePort;
}

/** What it says of the bytes. */
export type PdfAnswer =
  | { readonly kind: 'taken'; readonly found: TakenReport | Fault }
  /** The file is damaged. */
  | { readonly kind: 'failure'; readonly message: string };

addEventListener('message', async ({ data: { bytes, port } }: MessageEvent<PdfQuery>) => {
  port.postMessage(await answer(bytes));
});

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { kind: 'taken', found: await readPdf(bytes) };
  } catch (error) {
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
