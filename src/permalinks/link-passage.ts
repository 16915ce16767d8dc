import { type LinkedWords, markFragment } from './mark-fragment.ts';
import { type PassageQuote, quotePassage, writeFragment } from './passage-quote.ts';
import { type LinkedMatch, type LinkedReport, readPassage } from './read-passage.ts';

/** What a passage's address carries: the quote of the statement, or of the first that it has; `null` for a strange id. */
export function quoteById(
  id: string,
  reports: readonly LinkedReport[],
  matches: readonly LinkedMatch[],
): PassageQuote | null {
  const passage = readPassage(id, reports, matches);
  const [first] = passage?.statements ?? [];
  const report = reports.find(({ statements }) => statements.some((statement) => statement.id === first));
  const statement = report?.statements.find((candidate) => candidate.id === first);
  if (!passage || !report || !statement) return null;
  return quotePassage(report, statement, passage.quotation?.wordings[report.id]?.text ?? null);
}

/** A passage's address with the words by which it is found again, and, of them, those that should be marked. */
export function linkPassage(address: string, quote: PassageQuote, marked: LinkedWords | null): string {
  const link = `${address}#${writeFragment(quote)}`;
  return marked === null ? link : `${link}&${markFragment(marked)}`;
}

/** Story and passage of the address of a passage's page, or `null` where it is another page's. */
export function readPassagePath(
  path: string,
  base: string,
): { readonly story: string; readonly passage: string } | null {
  const [, story, passage] = /^([^/]+)\/passages\/([^/]+)\/?$/.exec(path.slice(base.length)) ?? [];
  if (!path.startsWith(base) || !story || !passage) return null;
  return { story: decode(story), passage: decode(passage) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
