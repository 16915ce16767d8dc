import { findLongestRun } from './align-words.ts';
import { compareSpelling } from './letters.ts';
import type { Profiles, WeighedProfile } from './profile-statements.ts';
import { intersect } from './sorted-sets.ts';

/** What makes two statements alike, each part 0–1; a page says with them why two are paired. */
export interface Likeness {
  /** How much of both texts is the same words, rare ones counting more (cosine). */
  readonly words: number;
  /** How alike the two are spelt, by runs of three letters: forms of words and misprints count as near. */
  readonly letters: number;
  /** How much of the shorter one the other holds. */
  readonly inclusion: number;
  /** Numbers in common, as a share of the fewer. */
  readonly numbers: number;
  /** How much of the words that one quotes the other quotes too. */
  readonly quotations: number;
  /** The longest run of words in common, against eight words. */
  readonly run: number;
  /** Words in common that few other pairs have, each shared out among the pairs that have it, against three. */
  readonly rareWords: number;
  /** 1 where the same named speaker is heard in both. */
  readonly speaker: number;
  /** 1 where only one of the two quotes anybody; tells against it. */
  readonly oneQuotes: number;
  /** What tells against it: other numbers, a negation; a half each. */
  readonly clash: number;
}

/** How alike two statements are; the same in either order. */
export function measureLikeness(first: WeighedProfile, second: WeighedProfile, profiles: Profiles): Likeness {
  const { rarity } = profiles;
  const [ones, others] = [profiles.frequency[first.place], profiles.frequency[second.place]];
  const shared = intersect(first.stemSet, second.stemSet);
  const numbers = [...first.numbers].filter((number) => second.numbers.has(number)).length;
  const clashes = [
    first.numbers.size > 0 && second.numbers.size > 0 && numbers === 0,
    first.negated !== second.negated,
  ];
  return {
    words: share(
      sumOf(shared, (stem) => square(rarity[stem])),
      first.norm * second.norm,
    ),
    letters: compareSpelling(first.spelling, second.spelling),
    inclusion: share(weigh(shared, rarity), Math.max(Math.min(first.weight, second.weight), LEAST_WEIGHT)),
    numbers: share(numbers, Math.min(first.numbers.size, second.numbers.size)),
    quotations: shareOf(first.quoted, second.quoted, rarity),
    run: shared.length === 0 ? 0 : Math.min(findLongestRun(first.stems, second.stems).run, LONG_RUN) / LONG_RUN,
    rareWords:
      Math.min(
        sumOf(shared, (stem) => 1 / ((ones?.get(stem) ?? 1) * (others?.get(stem) ?? 1))),
        MANY_RARE,
      ) / MANY_RARE,
    speaker: hasSameVoice(first, second) ? 1 : 0,
    oneQuotes: first.statement.quotations.length > 0 === second.statement.quotations.length > 0 ? 0 : 1,
    clash: clashes.filter(Boolean).length / clashes.length,
  };
}

/** In rarity: a few common words in common are no proof, though they be all that a statement has. */
export const LEAST_WEIGHT = 20;
/** In words: from here on, longer runs say no more. */
export const LONG_RUN = 8;
/** From here on, more rare words say no more. */
export const MANY_RARE = 3;

const square = (value = 0) => value * value;
const share = (part: number, whole: number) => (whole > 0 ? Math.min(part / whole, 1) : 0);
const weigh = (stems: readonly number[], rarity: readonly number[]) => sumOf(stems, (stem) => rarity[stem] ?? 0);

/** How much of the lighter of two sets of stems the other holds. */
function shareOf(first: readonly number[], second: readonly number[], rarity: readonly number[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const least = Math.max(Math.min(weigh(first, rarity), weigh(second, rarity)), LEAST_WEIGHT);
  return share(weigh(intersect(first, second), rarity), least);
}

function sumOf(stems: readonly number[], weightOf: (stem: number) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem);
  return sum;
}

/** A speaker found by looking at other paragraphs is left out: the order of paragraphs doesn't change what is linked. */
function hasSameVoice(first: WeighedProfile, second: WeighedProfile): boolean {
  const [one, other] = [first, second].map(({ statement: { speaker } }) =>
    speaker === null || speaker.found === 'pronoun' || speaker.found === 'carried-over' ? undefined : speaker.name,
  );
  return one !== undefined && one === other;
}
