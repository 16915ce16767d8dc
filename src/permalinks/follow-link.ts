import { foldWords, measureLikeness } from './compare-words.ts';
import { findPassage } from './find-passage.ts';
import { listQuotations } from './list-quotations.ts';
import { carryWords, type PassageQuote } from './passage-quote.ts';
import type { LinkedMatch, LinkedReport } from './read-passage.ts';
import { LIMITS } from './weights.ts';

/** What a story publishes at `comparison.json`, as far as links need it. */
export interface PublishedStory {
  readonly reports: readonly LinkedReport[];
  readonly matches: readonly LinkedMatch[];
}

/** Where a link leads whose page is no longer there. */
export type Destination =
  /** `was`: the words that the link was made for, or `null` where they stand unchanged. */
  | { readonly kind: 'passage'; readonly passage: string; readonly was: string | null }
  | { readonly kind: 'gone'; readonly words: string }
  /** The link carries no words, so nothing can be said of it. */
  | { readonly kind: 'unknown' };

/** Finds where the statement, match or quotation of a link stands now. */
export function followLink(passage: string, quote: PassageQuote | null, story: PublishedStory): Destination {
  if (quote === null) return { kind: 'unknown' };
  const found = findPassage(quote, story.reports);
  if (found.state === 'gone') return { kind: 'gone', words: quote.words };
  const { id } = found.statement;
  if (quote.quoted !== null) return followQuotation(quote.quoted, id, story);
  const isStatement = passage.startsWith(`${quote.report}-`);
  const match = story.matches.find(({ statements }) => statements[quote.report]?.includes(id));
  const now = isStatement || !match ? id : match.id;
  return { kind: 'passage', passage: now, was: found.state === 'same' ? null : quote.words };
}

/** The quotation of a statement that has the same words, or most of them; the statement where it has none such. */
function followQuotation(quoted: string, statement: string, story: PublishedStory): Destination {
  const words = foldWords(quoted);
  const [best] = listQuotations(story.reports, story.matches)
    .flatMap(({ id, readings }) =>
      readings
        .flatMap(({ wordings, repeats }) => [...Object.values(wordings), ...repeats])
        .filter((wording) => wording.statement === statement)
        .map((wording) => ({ id, likeness: measureLikeness(words, foldWords(carryWords(wording.text))) })),
    )
    .toSorted((one, other) => other.likeness - one.likeness);
  if (!best || best.likeness < LIMITS.words) return { kind: 'passage', passage: statement, was: quoted };
  return { kind: 'passage', passage: best.id, was: best.likeness === 1 ? null : quoted };
}
