import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { textOfBlocks } from '../../../src/import/pages/text-of-blocks.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { decodeText } from '../../../src/import/text/decode-text.ts';

/** What a reader takes a page for. */
export interface TakenPage {
  readonly text: string;
  readonly author: string | null;
}

/** A way to take the report out of a page. */
export interface PageReader {
  readonly name: string;
  readonly read: (file: string) => Promise<TakenPage>;
}

/** This project's reader and two rivals, all over the same parser; what fails gives an empty text. */
export async function pageReaders(): Promise<readonly PageReader[]> {
  const { Defuddle } = await import('defuddle/node');
  return [
    {
      name: 'here',
      read: (file) => {
        const bytes = readFileSync(file);
        return readFile({ name: 'a.html', size: bytes.length, bytes: async () => bytes }, nodePlatform);
      },
    },
    {
      name: 'Readability',
      read: async (file) => {
        const article = new Readability(await parse(file), { serializer: textOfBlocks }).parse();
        return { text: article?.content ?? '', author: article?.byline ?? null };
      },
    },
    {
      name: 'Defuddle',
      read: async (file) => {
        const { content, author } = await Defuddle(await parse(file), ADDRESS);
        return { text: textOfBlocks(nodePlatform.parse(content, 'text/html')), author: author || null };
      },
    },
  ];
}

/** Where the pages are said to stand: Defuddle asks for an address. */
const ADDRESS = 'https://example.org/';

async function parse(file: string): Promise<Document> {
  const bytes = readFileSync(file);
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? null;
  const decoded = await decodeText(bytes, { declared });
  return nodePlatform.parse('expected' in decoded ? '' : decoded.text, 'text/html');
}
