import type { SearchSource } from '../records/search-source.ts';
import { pickBest } from './pick-best.ts';
import type { Plan } from './plan-query.ts';
import { SEARCH_WEIGHTS } from './weights.ts';

/**
 * Finds the statements that may be hits. With loose words these are the most promising, so many at most and, where
 * reading costs nothing, all others that have enough of the words, the best first; else all that have what is asked
 * for, in their order.
 */
export async function findCandidatePlaces(source: SearchSource, plan: Plan, most: number): Promise<readonly number[]> {
  const allowed = await findAllowed(source, plan);
  if (plan.words.length === 0) return listAllowed(allowed);
  const scores = await scoreStatements(source, plan);
  if (allowed) for (const [place, passes] of allowed.entries()) if (passes === 0) scores[place] = 0;
  const best = pickBest(scores, most);
  if (!source.isWhole) return best;
  const known = new Set(best);
  const others = [...scores.keys()].filter((place) => !known.has(place) && isEnough(scores[place] ?? 0, plan));
  return [...best, ...others.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))];
}

/** What scores nothing has none of the finders or is not allowed, however little would be enough. */
function isEnough(score: number, { least }: Plan): boolean {
  return score > 0 && score >= least;
}

/** Where all may pass nothing is asked for that a statement could be listed by. */
function listAllowed(allowed: Uint8Array | null): readonly number[] {
  return allowed === null ? [] : [...allowed.keys()].filter((place) => allowed[place] === 1);
}

/** By place: 1 where a statement has every requirement and nothing forbidden; `null` where all may pass. */
async function findAllowed(source: SearchSource, { required, forbidden }: Plan): Promise<Uint8Array | null> {
  if (required.length + forbidden.length === 0) return null;
  let allowed = new Uint8Array(source.vocabulary.size).fill(1);
  for (const choices of required) {
    const next = new Uint8Array(allowed.length);
    for (const postings of await source.readPostings(choices)) {
      for (const place of postings) next[place] = allowed[place] ?? 0;
    }
    allowed = next;
  }
  for (const postings of await source.readPostings(forbidden)) for (const place of postings) allowed[place] = 0;
  return allowed;
}

async function scoreStatements(source: SearchSource, { finders }: Plan): Promise<Float32Array> {
  const scores = new Float32Array(source.vocabulary.size);
  const counted = new Uint16Array(source.vocabulary.size);
  for (const [at, { forms, rarity }] of finders.entries()) {
    const postings = await source.readPostings(forms.map(({ place }) => place));
    for (const [index, { kind }] of forms.entries()) {
      const worth = rarity * SEARCH_WEIGHTS.quality[kind];
      for (const place of postings[index] ?? []) {
        // The best form of a word comes first; a statement that has another as well gains nothing by it.
        if (counted[place] === at + 1) continue;
        counted[place] = at + 1;
        scores[place] = (scores[place] ?? 0) + worth;
      }
    }
  }
  return scores;
}
