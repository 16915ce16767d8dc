import { drawTable } from '../draw-table.ts';
import { findJudgedPages, type JudgedPage } from './judged-pages.ts';
import { type PageReader, pageReaders, type TakenPage } from './page-readers.ts';
import { drawMeans, rate } from './rates.ts';

/** How well reports and their authors are taken out of pages whose answers are known. */
export async function benchPages({ folder, part, show }: PagesBench, print: (line: string) => void): Promise<void> {
  const pages = findJudgedPages(folder).filter((_, place) => part === 'all' || (place % 2 === 0) === (part === 'dev'));
  const rows: (readonly string[])[] = [];
  for (const reader of await pageReaders()) {
    const measured = await measure(reader, pages);
    rows.push([reader.name, ...drawMeans(measured.map(({ rates }) => rates)), ...countAuthors(measured)]);
    if (reader.name !== show) continue;
    for (const { page, rates, taken, author } of measured)
      print(`${drawMeans([rates]).join(' ')}  ${author}: ${taken.author} / ${page.author?.trim()}  ${page.file}`);
  }
  const head = ['reader', 'F1', 'precision', 'recall', 'read', ...AUTHORS.map((verdict) => `author ${verdict}`)];
  print(drawTable({ title: `Words of reports in ${pages.length} pages (${part}), means in per cent`, head, rows }));
}

/** What is measured on. */
export interface PagesBench {
  readonly folder: string;
  /** `dev`: every second page, `kept`: the others, `all`. */
  readonly part: string;
  /** A reader of which each page is printed. */
  readonly show: string | undefined;
}

/** Of the pages whose answer names an author. */
const AUTHORS = ['right', 'empty', 'wrong'] as const;

interface Measured {
  readonly page: JudgedPage;
  readonly taken: TakenPage;
  readonly rates: ReturnType<typeof rate>;
  readonly author: (typeof AUTHORS)[number] | null;
}

async function measure(reader: PageReader, pages: readonly JudgedPage[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const page of pages) {
    const taken = await reader.read(page.file).catch(() => ({ text: '', author: null }));
    measured.push({ page, taken, rates: rate(page.score(taken.text)), author: judgeAuthor(taken.author, page.author) });
  }
  return measured;
}

/** Names are right where the answer has all of them. */
function judgeAuthor(taken: string | null, wanted: string | null | undefined): Measured['author'] {
  if (wanted === undefined) return null;
  if (taken === null) return wanted === null ? 'right' : 'empty';
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  return taken.split(/[,;]/).every((name) => letters(wanted ?? '').includes(letters(name).trim())) ? 'right' : 'wrong';
}

function countAuthors(measured: readonly Measured[]): readonly string[] {
  return AUTHORS.map((verdict) => String(measured.filter(({ author }) => author === verdict).length));
}
