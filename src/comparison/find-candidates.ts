import { type Likeness, measureLikeness } from './measure-likeness.ts';
import type { Profiles, WeighedProfile } from './profile-statements.ts';
import { scoreParts } from './score-parts.ts';
import { WEIGHTS } from './weights.ts';

/** A pair of statements on its way to becoming a link. */
export interface Candidate {
  readonly first: WeighedProfile;
  readonly second: WeighedProfile;
  readonly likeness: Likeness;
  /** 0–1, from the two texts alone, as if neither had a better counterpart. */
  readonly base: number;
}

/** The pairs of statements of one report that may say the same. */
export function findEchoes(report: number, profiles: Profiles): readonly Candidate[] {
  return findCandidates([report, report], profiles).filter(
    ({ first, second }) => first.statement.number < second.statement.number,
  );
}

/** The pairs of statements of two reports that are worth a closer look: those with words in common that few others have. */
export function findCandidates(pair: readonly [number, number], profiles: Profiles): readonly Candidate[] {
  const [firsts = [], seconds = []] = pair.map((report) => profiles.reports[report] ?? []);
  const placesByStem = indexStems(seconds);
  return firsts.flatMap((first) =>
    findPlaces(first, placesByStem, profiles).flatMap(({ place, product }) => {
      const second = seconds[place];
      if (second === undefined || product < WEIGHTS.candidate * first.norm * second.norm) return [];
      const likeness = measureLikeness(first, second, profiles);
      return [{ first, second, likeness, base: scoreParts({ ...likeness, rank: 1 }) }];
    }),
  );
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

interface Place {
  readonly place: number;
  /** Of the two statements' vectors, frequent stems left out. */
  readonly product: number;
}

/** The statements of the other report that share most with this one. */
function findPlaces(
  { stemSet }: WeighedProfile,
  placesByStem: ReadonlyMap<number, readonly number[]>,
  { rarity }: Profiles,
): readonly Place[] {
  const products = new Map<number, number>();
  for (const stem of stemSet) {
    const places = placesByStem.get(stem);
    if (places === undefined || places.length > WEIGHTS.frequent) continue;
    const value = (rarity[stem] ?? 0) ** 2;
    for (const place of places) products.set(place, (products.get(place) ?? 0) + value);
  }
  const found = Array.from(products, ([place, product]) => ({ place, product }));
  if (found.length <= WEIGHTS.candidates) return found;
  return found
    .sort((one, other) => other.product - one.product || one.place - other.place)
    .slice(0, WEIGHTS.candidates);
}
