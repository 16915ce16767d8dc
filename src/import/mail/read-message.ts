import PostalMime, { type Email } from 'postal-mime';
import { plainReport, type TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { type ParseDocument, readWebPage } from '../pages/read-web-page.ts';
import { textOfBlocks } from '../pages/text-of-blocks.ts';

/**
 * The report in an e-mail, without what it answers and its signature; or the article of a page that a browser saved as
 * such a message (MHTML). Attachments are not opened.
 */
export async function readMessage(bytes: Uint8Array, parse: ParseDocument): Promise<TakenReport | Fault> {
  const message = await PostalMime.parse(bytes);
  const address = message.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
  const isPage =
    address !== null || /<Saved by\b/i.test(message.headers.find(({ key }) => key === 'from')?.value ?? '');
  return isPage ? readSavedPage(message, { address, parse }) : readLetter(message, parse);
}

interface SavedPage {
  /** Where the browser saved it from. */
  readonly address: string | null;
  readonly parse: ParseDocument;
}

/** A page's source is in UTF-8 once the message is read, whatever its head says: a byte order mark tells so. */
async function readSavedPage({ html }: Email, { address, parse }: SavedPage): Promise<TakenReport | Fault> {
  const page = await readWebPage(new TextEncoder().encode(`\uFEFF${html ?? ''}`), parse);
  const isWeb = address !== null && /^https?:\/\//.test(address);
  return 'expected' in page || page.url !== null || !isWeb ? page : { ...page, url: address };
}

function readLetter({ subject, from, date, text, html, attachments }: Email, parse: ParseDocument): TakenReport {
  const body = text ?? (html === undefined ? '' : textOfBlocks(parse(html, 'text/html')));
  const { own, leftOut } = cutHistory(body.replace(/\r\n?/g, '\n'));
  const notes = [
    leftOut.length === 0 ? null : `Left out: ${new Intl.ListFormat('en').format(leftOut)}.`,
    attachments.length === 0 ? null : 'The files that come with the message were not opened.',
  ];
  return {
    ...plainReport(
      own,
      notes.filter((note) => note !== null),
    ),
    title: subject?.replace(/\s+/g, ' ').trim() || null,
    author: from?.name.trim() || null,
    published: date !== undefined && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : null,
  };
}

/** Where what a message answers begins: `On Monday, Jo Doe wrote:`, `-----Original Message-----`. */
const HISTORY = /^(?:on\b.{5,120}\bwrote:|-{2,} ?(?:original|forwarded) message ?-{2,}|_{10,})$/im;

/** A line of two hyphens and a space parts the signature. */
const SIGNATURE = /^-- $/m;

/** A message's own lines, and what follows or stands between them and is left out. */
function cutHistory(body: string): { readonly own: string; readonly leftOut: readonly string[] } {
  const [history, signature] = [HISTORY, SIGNATURE].map((pattern) => placeOf(pattern, body));
  const lines = body.slice(0, Math.min(body.length, history ?? body.length, signature ?? body.length)).split('\n');
  const kept = lines.filter((line) => !line.startsWith('>'));
  const isAnswer = history !== undefined || kept.length < lines.length;
  const leftOut = [
    ...(isAnswer ? ['what the message answers'] : []),
    ...(signature === undefined ? [] : ['its signature']),
  ];
  return { own: kept.join('\n').trim(), leftOut };
}

/** Where a part begins that other lines precede. */
function placeOf(pattern: RegExp, body: string): number | undefined {
  const at = body.search(pattern);
  return at > 0 ? at : undefined;
}
