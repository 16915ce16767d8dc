import { findPassage } from './find-passage.ts';
import type { LinkedReport } from './link-passage.ts';
import type { PassageQuote } from './passage-quote.ts';

/** What a story publishes at `comparison.json`, as far as links need it. */
export interface PublishedStory {
  readonly reports: readonly LinkedReport[];
  readonly matches: readonly {
    readonly id: string;
    readonly statements: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** Where a link leads whose page is no longer there. */
export type Destination =
  /** `was`: the words that the link was made for, or `null` where they stand unchanged. */
  | { readonly kind: 'passage'; readonly passage: string; readonly was: string | null }
  | { readonly kind: 'gone'; readonly words: string }
  /** The link carries no words, so nothing can be said of it. */
  | { readonly kind: 'unknown' };

/** Finds where the statement or match of a link stands now. */
export function followLink(passage: string, quote: PassageQuote | null, story: PublishedStory): Destination {
  if (quote === null) return { kind: 'unknown' };
  const found = findPassage(quote, story.reports);
  if (found.state === 'gone') return { kind: 'gone', words: quote.words };
  const { id } = found.statement;
  const isStatement = passage.startsWith(`${quote.report}-`);
  const match = story.matches.find(({ statements }) => statements[quote.report]?.includes(id));
  const now = isStatement || !match ? id : match.id;
  return { kind: 'passage', passage: now, was: found.state === 'same' ? null : quote.words };
}
