import type { Report } from '../statements/report.ts';
import { type PassageQuote, quotePassage, writeFragment } from './passage-quote.ts';
import { textFragment } from './text-fragment.ts';

/** The part of a report that links are made of. */
export type LinkedReport = Pick<Report, 'id' | 'statements'>;

/** What a passage's address carries: the quote of the statement, or of a match's first; `null` for a strange id. */
export function quoteById(
  passage: string,
  reports: readonly LinkedReport[],
  matches: readonly { readonly id: string; readonly statements: Readonly<Record<string, readonly string[]>> }[],
): PassageQuote | null {
  const match = matches.find(({ id }) => id === passage);
  const wanted = match ? new Set(Object.values(match.statements).flat()) : new Set([passage]);
  for (const report of reports) {
    const statement = report.statements.find(({ id }) => wanted.has(id));
    if (statement) return quotePassage(report, statement);
  }
  return null;
}

/** A passage's address with the words by which it is found again, and, of them, those that should be marked. */
export function linkPassage(address: string, quote: PassageQuote, marked: string | null): string {
  const link = `${address}#${writeFragment(quote)}`;
  if (marked === null) return link;
  return `${link}&${new URLSearchParams({ mark: marked })}${textFragment(marked)}`;
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
