import { WEIGHTS } from '../weights.ts';
import { compareSpelling } from '../words/letters.ts';
import { intersect } from '../words/sorted-sets.ts';
import type { Profiles, WeighedProfile } from './profile-statements.ts';

/** What makes two statements alike, each part 0–1; a page says with them why two are paired. */
export interface Likeness {
  /** How much of both texts is the same words, rare ones counting more (cosine). */
  readonly words: number;
  /** How alike the two are spelt, by runs of three letters: forms of words and misprints count as near. */
  readonly letters: number;
  /** How much of the longer one the other holds, each word that is more than a common one counting the same. */
  readonly coverage: number;
  /** Words in common that few other pairs have, each shared out among the pairs that have it, against three. */
  readonly rareWords: number;
  /** Numbers in common, as a share of the fewer. */
  readonly numbers: number;
  /** How much both tell of what the other's report is about, the lower of the two. */
  readonly topic: number;
  /** 1 where both quote somebody: two quotations of one speech have many words in common; tells against it. */
  readonly bothQuote: number;
  /** 1 where only one of the two quotes anybody; tells against it. */
  readonly oneQuotes: number;
  /** What tells against it: other numbers, a negation; a half each. */
  readonly clash: number;
}

/** How alike two statements are; the same in either order. */
export function measureLikeness(first: WeighedProfile, second: WeighedProfile, profiles: Profiles): Likeness {
  const { rarity, mass } = profiles;
  const [ones, others] = [profiles.frequency[first.place], profiles.frequency[second.place]];
  const [quotesFirst, quotesSecond] = [first, second].map(({ statement }) => statement.quotations.length > 0);
  let [product, covered, rareWords] = [0, 0, 0];
  for (const stem of intersect(first.stemSet, second.stemSet)) {
    const value = rarity[stem] ?? 0;
    product += value * value;
    covered += mass[stem] ?? 0;
    rareWords += 1 / ((ones?.get(stem) ?? 1) * (others?.get(stem) ?? 1));
  }
  const numbers = countShared(first.numbers, second.numbers);
  const otherNumbers = first.numbers.size > 0 && second.numbers.size > 0 && numbers === 0;
  return {
    words: share(product, first.norm * second.norm),
    letters: compareSpelling(first.spelling, second.spelling),
    coverage: share(covered, Math.max(first.mass, second.mass, WEIGHTS.leastMass)),
    rareWords: Math.min(rareWords / WEIGHTS.manyRareWords, 1),
    numbers: share(numbers, Math.min(first.numbers.size, second.numbers.size)),
    topic: Math.min(first.topic[second.place] ?? 0, second.topic[first.place] ?? 0),
    bothQuote: quotesFirst && quotesSecond ? 1 : 0,
    oneQuotes: quotesFirst === quotesSecond ? 0 : 1,
    clash: (Number(otherNumbers) + Number(first.negated !== second.negated)) / 2,
  };
}

const share = (part: number, whole: number) => (whole > 0 ? Math.min(part / whole, 1) : 0);

function countShared(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let count = 0;
  for (const value of first) if (second.has(value)) count += 1;
  return count;
}
