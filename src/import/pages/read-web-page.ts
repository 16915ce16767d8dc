import { Readability } from '@mozilla/readability';
import { LIMITS, roundNumber } from '../files/limits.ts';
import type { Reading } from '../files/reading.ts';
import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { decodeText, tellDecoding } from '../text/decode-text.ts';
import { readArticleData } from './article-data.ts';
import { describePage } from './describe-page.ts';
import { dropFurniture } from './drop-furniture.ts';
import { dropNeighbours } from './drop-neighbours.ts';
import { textOfBlocks } from './text-of-blocks.ts';
import { tidyPage } from './tidy-page.ts';
import { fromDoctype, unfoldPage } from './unfold-page.ts';

/** The platform's parser: it must not run scripts nor load anything, as a browser's `DOMParser` does not. */
export type ParseDocument = (text: string, type: 'text/html' | 'text/xml') => Document;

/** Characters below which a found article is taken for a stub, and the whole page is taken instead. */
const SHORTEST_ARTICLE = 200;

/** Share of an article that must be left when its page is tidied. */
const LEAST_KEPT = 0.4;

/** The article of a saved web page, with what the page says of its origin. */
export async function readWebPage(
  bytes: Uint8Array,
  parse: ParseDocument,
  { encoding: chosen, keep = [], served = null }: PageReading = {},
): Promise<TakenReport | Fault> {
  const decoded = await decodeText(bytes, { declared: declaredEncoding(bytes) ?? served, chosen });
  if ('expected' in decoded) return decoded;
  const page = parse(fromDoctype(decoded.text), 'text/html');
  const count = page.querySelectorAll('*').length;
  if (count > LIMITS.elements) return tooComplex(count);
  unfoldPage(page);
  const origin = describePage(page, decoded.text);
  dropNeighbours(page);
  const found = chooseText(page);
  const { text, leftOut } = dropFurniture(found.text, new Set(keep));
  const notes = [NOTES[found.of], ...tellLeftOut(leftOut), ...tellDecoding(decoded)];
  return { ...plainReport(text, notes), ...origin, encoding: decoded.encoding, leftOut };
}

/** What is told of a page besides its bytes. */
interface PageReading extends Reading {
  /** The encoding that its server named, where it doesn't say so itself. */
  readonly served?: string | null;
}

/** Where a page's text was found. */
interface FoundText {
  readonly text: string;
  readonly of: keyof typeof NOTES;
}

/** The text of the page's article; what the page says of itself for machines, or all its text, where that is no article. */
function chooseText(page: Document): FoundText {
  const stated = textOfLines(readArticleData(page).body ?? '');
  const lead = findLead(page);
  const rest = page.cloneNode(true) as Document;
  tidyPage(rest);
  const tidied = rest.body ? textOfBlocks(rest.body) : '';
  const whole = tidied === '' && page.body ? textOfBlocks(page.body) : tidied;
  const article = findArticle(page, rest);
  const isFound = article.length >= SHORTEST_ARTICLE || article.length > whole.length / 2;
  const text = isFound ? article : whole;
  if (stated.length > text.length * 2) return { text: stated, of: 'data' };
  const isMissing = isFound && lead !== null && !text.includes(lead);
  return { text: isMissing ? `${lead}\n\n${text}` : text, of: isFound ? 'article' : 'page' };
}

/** The text of the page's article. Where tidying took most of it away, it was no mere surroundings: then without. */
function findArticle(page: Document, tidy: Document): string {
  const tidied = readArticle(tidy);
  const untidied = readArticle(page);
  return tidied.length < untidied.length * LEAST_KEPT ? untidied : tidied;
}

/** Readability takes the page apart, so that nothing can be read from it afterwards. */
function readArticle(page: Document): string {
  return new Readability(page, { serializer: textOfBlocks }).parse()?.content ?? '';
}

/** Characters from which a paragraph beside the headline is a lead and no label. */
const SHORTEST_LEAD = 60;

/** The first sentences of a report where they stand with the headline, apart from the text. */
function findLead(page: Document): string | null {
  const head = page.querySelector('header h1')?.closest('header');
  const paragraphs = Array.from(head?.querySelectorAll('p') ?? []).map((paragraph) => textOfBlocks(paragraph));
  return paragraphs.find((text) => text.length >= SHORTEST_LEAD && /[.!?]["”’']?$/.test(text)) ?? null;
}

const textOfLines = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join('\n\n');

const NOTES = {
  article:
    'Captions, menus and advertisements are left out. Look whether the beginning and the end of the report are there.',
  page: 'No article was found in the page: all its text was taken. Remove what does not belong to the report.',
  data: 'The page shows its text by scripts: it was taken from what the page tells search engines. Look it over.',
} as const;

function tellLeftOut(leftOut: readonly string[]): readonly string[] {
  return leftOut.length === 0 ? [] : [`Left out: ${leftOut.map((line) => `“${line}”`).join(', ')}.`];
}

/** The encoding that the page's head names, or `null`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096)).replace(/<!--.*?-->/gs, '');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function tooComplex(count: number): Fault {
  return {
    expected: `a page of at most ${roundNumber(LIMITS.elements)} elements`,
    found: `one of ${roundNumber(count)}`,
    advice: 'Open the page, select the text of the report, and paste it.',
  };
}
