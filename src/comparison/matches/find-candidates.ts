import { compareKinds, measureLikeness } from '../likeness/measure-likeness.ts';
import type { Profiles, WeighedProfile } from '../likeness/profile-statements.ts';
import { WEIGHTS } from '../weights.ts';
import type { Candidate } from './candidate.ts';
import { scoreLikeness } from './score-parts.ts';

/** The pairs of statements of two reports that are worth a closer look: those that share enough to be linked at best. */
export function findCandidates(pair: readonly [number, number], profiles: Profiles): readonly Candidate[] {
  const [firsts = [], seconds = []] = pair.map((report) => profiles.reports[report] ?? []);
  const placesByStem = indexStems(seconds);
  const candidates: Candidate[] = [];
  for (const first of firsts) {
    for (const shared of findPlaces(first, placesByStem, profiles)) {
      const second = seconds[shared.place];
      if (second === undefined || boundBase(first, second, shared) < WEIGHTS.candidate) continue;
      const likeness = measureLikeness(first, second, profiles);
      const base = scoreLikeness(likeness);
      if (base >= WEIGHTS.candidate) candidates.push({ first, second, likeness, base });
    }
  }
  return candidates;
}

function indexStems(statements: readonly WeighedProfile[]): ReadonlyMap<number, readonly number[]> {
  const placesByStem = new Map<number, number[]>();
  for (const [place, { stemSet }] of statements.entries()) {
    for (const stem of stemSet) {
      const places = placesByStem.get(stem);
      if (places) places.push(place);
      else placesByStem.set(stem, [place]);
    }
  }
  return placesByStem;
}

/** What a statement of the other report shares with this one, stems that are frequent there left out. */
interface Shared {
  readonly place: number;
  /** What the stems weigh, common ones less. */
  mass: number;
  /** Sum of the squares of the stems' rarity. */
  product: number;
  /** Sum of what each stem says, shared out among the pairs that have it. */
  votes: number;
}

/** The statements of the other report that share most with this one. */
function findPlaces(
  { stemSet, place: report }: WeighedProfile,
  placesByStem: ReadonlyMap<number, readonly number[]>,
  { rarity, mass, frequency }: Profiles,
): readonly Shared[] {
  const sharedByPlace = new Map<number, Shared>();
  for (const stem of stemSet) {
    const places = placesByStem.get(stem);
    const own = frequency[report]?.get(stem) ?? 1;
    if (places === undefined || Math.max(places.length, own) > WEIGHTS.frequent) continue;
    const [value, weight] = [rarity[stem] ?? 0, mass[stem] ?? 0];
    const vote = 1 / (places.length * own);
    for (const place of places) {
      const shared = sharedByPlace.get(place);
      if (shared) {
        shared.mass += weight;
        shared.product += value * value;
        shared.votes += vote;
      } else sharedByPlace.set(place, { place, mass: weight, product: value * value, votes: vote });
    }
  }
  const found = [...sharedByPlace.values()];
  if (found.length <= WEIGHTS.candidates) return found;
  return found
    .sort((one, other) => other.product - one.product || one.place - other.place)
    .slice(0, WEIGHTS.candidates);
}

/** What the two texts would score if what isn't known yet spoke for them as far as it usually can. */
function boundBase(first: WeighedProfile, second: WeighedProfile, shared: Shared): number {
  const kinds = compareKinds(first, second);
  const words = Math.min(shared.product / (first.norm * second.norm || 1), 1);
  return scoreLikeness({
    words,
    letters: Math.min(words + WEIGHTS.lettersBeyondWords, 1),
    coverage: Math.min(shared.mass / Math.max(first.mass, second.mass, WEIGHTS.leastMass), 1),
    containment: Math.min(shared.mass / Math.max(Math.min(first.mass, second.mass), WEIGHTS.leastMass), 1),
    rareWords: Math.min(shared.votes / WEIGHTS.manyRareWords, 1),
    numbers: Math.min(first.numbers.size, second.numbers.size, 1),
    quotedWords: kinds.bothQuote,
    ...kinds,
    clash: 0,
  });
}
