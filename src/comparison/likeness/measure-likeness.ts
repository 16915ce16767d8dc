import { WEIGHTS } from '../weights.ts';
import { compareSpelling } from '../words/letters.ts';
import { intersect } from '../words/sorted-sets.ts';
import type { Profile, Profiles, WeighedProfile } from './profile-statements.ts';

/** What makes two statements alike, each part 0–1; a page says with them why two are paired. */
export interface Likeness {
  /** How much of both texts is the same words, rare ones counting more (cosine). */
  readonly words: number;
  /** How alike the two are spelt, by runs of three letters: forms of words and misprints count as near. */
  readonly letters: number;
  /** How much of the longer one the other holds, each word that is more than a common one counting the same. */
  readonly coverage: number;
  /** The same of the shorter one: what stands whole in a longer statement. */
  readonly containment: number;
  /** Words in common that few other pairs have, each shared out among the pairs that have it, against three. */
  readonly rareWords: number;
  /** Numbers in common, as a share of the fewer. */
  readonly numbers: number;
  /** How much of the shorter of what they quote the other quotes too. */
  readonly quotedWords: number;
  /** 1 where both have words of one speaker. */
  readonly sameSpeaker: number;
  /** 1 where both are headlines: they tell of the same event, in few words. */
  readonly bothHeadlines: number;
  /** 1 where one of the two is a headline. */
  readonly oneHeadline: number;
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
    containment: share(covered, Math.max(Math.min(first.mass, second.mass), WEIGHTS.leastMass)),
    rareWords: Math.min(rareWords / WEIGHTS.manyRareWords, 1),
    numbers: share(numbers, Math.min(first.numbers.size, second.numbers.size)),
    quotedWords: compareQuoted(first, second, profiles),
    ...compareKinds(first, second),
    clash: (Number(otherNumbers) + Number(first.negated !== second.negated)) / 2,
  };
}

/** What the two are, whatever their words. */
export function compareKinds(first: Profile, second: Profile) {
  const quoting = Number(first.quoted.length > 0) + Number(second.quoted.length > 0);
  const headlines = Number(first.statement.headline) + Number(second.statement.headline);
  return {
    sameSpeaker: countShared(first.speakers, second.speakers) > 0 ? 1 : 0,
    bothQuote: quoting === 2 ? 1 : 0,
    oneQuotes: quoting === 1 ? 1 : 0,
    bothHeadlines: headlines === 2 ? 1 : 0,
    oneHeadline: headlines === 1 ? 1 : 0,
  };
}

function compareQuoted(first: Profile, second: Profile, { mass }: Profiles): number {
  if (first.quoted.length === 0 || second.quoted.length === 0) return 0;
  const measure = (stems: readonly number[]) => stems.reduce((sum, stem) => sum + (mass[stem] ?? 0), 0);
  const whole = Math.min(measure(first.quoted), measure(second.quoted));
  return share(measure(intersect(first.quoted, second.quoted)), Math.max(whole, WEIGHTS.leastQuoted));
}

const share = (part: number, whole: number) => (whole > 0 ? Math.min(part / whole, 1) : 0);

function countShared(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let count = 0;
  for (const value of first) if (second.has(value)) count += 1;
  return count;
}
