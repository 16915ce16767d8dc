import { benchDocuments } from './bench-documents.ts';
import { benchPages } from './bench-pages.ts';

/** What the readers of files are measured on. */
export interface FilesBench {
  readonly pages?: string | undefined;
  readonly documents?: string | undefined;
  readonly part: string;
  readonly show?: string | undefined;
}

/** How well reports are taken out of web pages and documents, beside other readers. */
export async function benchFiles(
  { pages, documents, part, show }: FilesBench,
  print: (line: string) => void,
): Promise<void> {
  if (pages !== undefined || documents === undefined)
    await benchPages({ folder: pages ?? OWN_PAGES, part: pages === undefined ? 'all' : part, show }, print);
  if (documents !== undefined) await benchDocuments({ folder: documents, show }, print);
}

/** The pages of the tests, written for them. */
const OWN_PAGES = 'tests/import/saved-pages';
