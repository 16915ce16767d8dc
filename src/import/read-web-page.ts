import { Readability } from '@mozilla/readability';
import { decodeText } from './decode-text.ts';
import { describePage } from './describe-page.ts';
import { LIMITS, roundNumber } from './limits.ts';
import { plainReport, type TakenReport } from './taken-report.ts';
import { textOfBlocks } from './text-of-blocks.ts';
import type { Fault } from './unreadable-file.ts';

/** The platform's parser: it must not run scripts nor load anything, as a browser's `DOMParser` does not. */
export type ParseDocument = (text: string, type: 'text/html' | 'text/xml') => Document;

/** Characters below which a found article is taken for a stub, and the whole page is taken instead. */
const SHORTEST_ARTICLE = 200;

/** The article of a saved web page, with what the page says of its origin. */
export async function readWebPage(bytes: Uint8Array, parse: ParseDocument): Promise<TakenReport | Fault> {
  const decoded = await decodeText(bytes, declaredEncoding(bytes));
  if ('expected' in decoded) return decoded;
  const page = parse(decoded.text, 'text/html');
  const count = page.querySelectorAll('*').length;
  if (count > LIMITS.elements) return tooComplex(count);
  const origin = describePage(page, decoded.text);
  const whole = page.body ? textOfBlocks(page.body) : '';
  // Readability takes the page apart, so it comes last.
  const article = new Readability(page, { serializer: textOfBlocks }).parse();
  const text = article?.content ?? '';
  const isFound = text.length >= SHORTEST_ARTICLE || text.length > whole.length / 2;
  return {
    ...plainReport(isFound ? text : whole, [isFound ? ARTICLE : WHOLE_PAGE]),
    title: toTitle(article?.title ?? '', article?.siteName ?? ''),
    publisher: article?.siteName || null,
    author: toAuthor(article?.byline ?? null),
    ...origin,
  };
}

const ARTICLE =
  'Captions, menus and advertisements are left out. Look whether the beginning and the end of the report are there.';
const WHOLE_PAGE =
  'No article was found in the page: all its text was taken. Remove what does not belong to the report.';

/** The headline without the site's name, which many pages write behind it. */
function toTitle(title: string, site: string): string | null {
  const cut = Math.max(...[' - ', ' – ', ' — ', ' | '].map((sign) => title.lastIndexOf(sign)));
  const isSite =
    cut > 0 &&
    site !== '' &&
    title
      .slice(cut + 3)
      .trim()
      .toLowerCase() === site.trim().toLowerCase();
  return (isSite ? title.slice(0, cut) : title).trim() || null;
}

function toAuthor(byline: string | null): string | null {
  const author =
    byline
      ?.replace(/\s+/g, ' ')
      .replace(/^by:? /i, '')
      .trim() ?? '';
  return author === '' ? null : author;
}

/** The encoding that the page's head names, or `null`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function tooComplex(count: number): Fault {
  return {
    expected: `a page of at most ${roundNumber(LIMITS.elements)} elements`,
    found: `one of ${roundNumber(count)}`,
    advice: 'Open the page, select the text of the report, and paste it.',
  };
}
