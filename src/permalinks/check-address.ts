import { hashWords } from '../report/hash-words.ts';
import type { PassageQuote } from './passage-quote.ts';

/**
 * Whether what a link tells belongs to its address, as ids are made of words: anybody can write another text into a
 * link, or another address over it. `null` where the address can't tell.
 */
export function fitsAddress(passage: string, { traces }: PassageQuote): boolean | null {
  const ids = traces.map(({ report, words }) => (words === null ? null : `${report}-${words}`));
  const [first = null] = ids;
  if (/^(?:quotation\.|match\.$)/.test(passage) || first === null || ids.includes(null)) return null;
  // Of words that stand several times, ids carry a count.
  if (!passage.startsWith('match.')) return passage === first || /^-\d+$/.test(passage.replace(first, ''));
  if (traces.some(({ times }) => times !== 1)) return null;
  return passage === `match.${hashWords(ids.toSorted().join(' '))}`;
}
