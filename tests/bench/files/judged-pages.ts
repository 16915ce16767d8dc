import { existsSync, globSync, readFileSync } from 'node:fs';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { textOfBlocks } from '../../../src/import/pages/text-of-blocks.ts';
import type { Count } from '../draw-table.ts';
import { scoreWords } from './score-words.ts';

/** A web page of which is known what its report is. */
export interface JudgedPage {
  readonly file: string;
  /** Who wrote it, as the answer has it; `null` where it names nobody, `undefined` where it doesn't say. */
  readonly author: string | null | undefined;
  /** Holds a text that was taken from the page against the answer. */
  readonly score: (text: string) => Count;
}

/**
 * The pages of a folder with their answers, in any of three shapes: `<name>.html` with `<name>.json` as in
 * `tests/import/saved-pages`, Readability's test pages, trafilatura's evaluation set, whose answers are pieces of text.
 */
export function findJudgedPages(folder: string): readonly JudgedPage[] {
  if (existsSync(`${folder}/evaldata.json`)) return readPieces(folder);
  const sources = globSync(`${folder}/*/source.html`).sort();
  return sources.length > 0 ? sources.map(readExpected) : globSync(`${folder}/*.html`).sort().flatMap(readParagraphs);
}

function readParagraphs(file: string): readonly JudgedPage[] {
  const answer = file.replace(/\.html$/, '.json');
  if (!existsSync(answer)) return [];
  const { author, paragraphs } = readJson<{ author?: string | null; paragraphs: readonly string[] }>(answer);
  return [{ file, author, score: (text) => scoreWords(text, paragraphs.join('\n')) }];
}

function readExpected(file: string): JudgedPage {
  const folder = file.replace(/source\.html$/, '');
  const { byline } = readJson<{ byline?: string | null }>(`${folder}expected-metadata.json`);
  const wanted = textOfBlocks(nodePlatform.parse(readFileSync(`${folder}expected.html`, 'utf8'), 'text/html'));
  return { file, author: byline ?? undefined, score: (text) => scoreWords(text, wanted) };
}

interface Pieces {
  readonly file: string;
  readonly author?: string | readonly string[];
  /** Pieces of text that are the report's, and pieces that are not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

function readPieces(folder: string): readonly JudgedPage[] {
  return Object.values(readJson<Readonly<Record<string, Pieces>>>(`${folder}/evaldata.json`)).flatMap((pieces) => {
    const file = ['eval', 'cache'].map((part) => `${folder}/${part}/${pieces.file}`).find((path) => existsSync(path));
    if (file === undefined) return [];
    const author = [pieces.author ?? []].flat().join(', ') || undefined;
    return [{ file, author, score: (text: string) => scorePieces(text, pieces) }];
  });
}

function scorePieces(text: string, pieces: Pieces): Count {
  const line = toLine(text);
  const countIn = (own: readonly string[]) => own.filter((piece) => line.includes(toLine(piece))).length;
  const right = countIn(pieces.with);
  return { right, answered: right + countIn(pieces.without), expected: pieces.with.length };
}

const toLine = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ');

function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(file, 'utf8'));
}
