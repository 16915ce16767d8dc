import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { drawTable } from '../draw-table.ts';
import { drawMeans, median, type Rates, rate } from './rates.ts';
import { scoreOrder, scoreWords } from './score-words.ts';

/** What is measured on. */
export interface DocumentsBench {
  readonly folder: string;
  /** `here`: each document is printed. */
  readonly show: string | undefined;
}

/** Programs whose text is taken for the answer, by the endings of names that they read. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdftotext', '-q', '-enc', 'UTF-8', 'FILE', '-'],
  docx: ['pandoc', '--to', 'plain', '--wrap', 'none', 'FILE'],
  odt: ['pandoc', '--to', 'plain', '--wrap', 'none', 'FILE'],
};

/** Holds the text of a folder's documents against what `pdftotext` and pandoc read, where they are installed. */
export async function benchDocuments({ folder, show }: DocumentsBench, print: (line: string) => void): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const [ending, command] of Object.entries(ANSWERS)) {
    const files = globSync(`${folder}/**/*.${ending}`).sort();
    const words: Rates[] = [];
    const order: Rates[] = [];
    for (const file of files) {
      const wanted = ask(command, file);
      if (wanted === null) continue;
      const taken = await read(file);
      const text = wanted.includes(taken.title) ? `${taken.title}\n${taken.text}` : taken.text;
      words.push(rate(scoreWords(text, wanted)));
      order.push(rate(scoreOrder(text, wanted)));
      if (show === 'here')
        print(
          `${drawMeans(words.slice(-1)).join(' ')}  order ${drawMeans(order.slice(-1))[0]}  ${file} ${taken.fault}`,
        );
    }
    const middle = (100 * median(words.map(({ f1 }) => f1))).toFixed(1);
    const [inOrder = ''] = drawMeans(order);
    if (files.length > 0)
      rows.push([ending, command[0] ?? '', ...drawMeans(words), middle, inOrder, `${words.length}`]);
  }
  const head = ['documents', 'against', 'word F1', 'precision', 'recall', 'read', 'median F1', 'F1 of 4-grams', 'of'];
  print(drawTable({ title: 'Words of documents, means in per cent', head, rows }));
}

/** What a program reads in a file, in `null` where it isn't installed, fails or finds no word. */
function ask([program = '', ...options]: readonly string[], file: string): string | null {
  try {
    const written = options.map((option) => (option === 'FILE' ? file : option));
    const text = execFileSync(program, written, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\p{L}/u.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** A document as it is read here; the headline may be one that only its properties tell. */
interface TakenDocument {
  readonly text: string;
  readonly title: string;
  readonly fault: string;
}

async function read(file: string): Promise<TakenDocument> {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const source = { name: file, size: bytes.length, bytes: async () => bytes };
    const { title, text } = await readFile(source, nodePlatform);
    return { text, title: title ?? '', fault: '' };
  } catch (error) {
    return { text: '', title: '', fault: String(error) };
  }
}
