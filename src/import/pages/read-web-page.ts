import { Readability } from '@mozilla/readability';
import { LIMITS, roundNumber } from '../files/limits.ts';
import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { decodeText, tellDecoding } from '../text/decode-text.ts';
import { describePage } from './describe-page.ts';
import { textOfBlocks } from './text-of-blocks.ts';
import { tidyPage } from './tidy-page.ts';

/** The platform's parser: it must not run scripts nor load anything, as a browser's `DOMParser` does not. */
export type ParseDocument = (text: string, type: 'text/html' | 'text/xml') => Document;

/** Characters below which a found article is taken for a stub, and the whole page is taken instead. */
const SHORTEST_ARTICLE = 200;

/** Share of an article that must be left when its page is tidied. */
const LEAST_KEPT = 0.4;

/** The article of a saved web page, with what the page says of its origin. */
export async function readWebPage(bytes: Uint8Array, parse: ParseDocument): Promise<TakenReport | Fault> {
  const decoded = await decodeText(bytes, declaredEncoding(bytes));
  if ('expected' in decoded) return decoded;
  const page = parse(decoded.text, 'text/html');
  const count = page.querySelectorAll('*').length;
  if (count > LIMITS.elements) return tooComplex(count);
  const origin = describePage(page, decoded.text);
  const whole = page.body ? textOfBlocks(page.body) : '';
  const text = findArticle(page);
  const isFound = text.length >= SHORTEST_ARTICLE || text.length > whole.length / 2;
  return {
    ...plainReport(isFound ? text : whole, [isFound ? ARTICLE : WHOLE_PAGE, ...tellDecoding(decoded)]),
    ...origin,
  };
}

/** The text of the page's article. Where tidying took most of it away, it was no mere surroundings: then without. */
function findArticle(page: Document): string {
  const copy = page.cloneNode(true) as Document;
  tidyPage(copy);
  const tidied = readArticle(copy);
  const untidied = readArticle(page);
  return tidied.length < untidied.length * LEAST_KEPT ? untidied : tidied;
}

/** Readability takes the page apart, so that nothing can be read from it afterwards. */
function readArticle(page: Document): string {
  return new Readability(page, { serializer: textOfBlocks }).parse()?.content ?? '';
}

const ARTICLE =
  'Captions, menus and advertisements are left out. Look whether the beginning and the end of the report are there.';
const WHOLE_PAGE =
  'No article was found in the page: all its text was taken. Remove what does not belong to the report.';

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
