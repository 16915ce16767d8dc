import { WEIGHTS } from '../weights.ts';
import { type IndexedSource, pairOf } from '../words/index-words.ts';

/** Words that a quotation and a source have in common without a break. */
export interface Run {
  /** Place of the first in the quotation. */
  readonly quoted: number;
  /** Place of the first in the source. */
  readonly source: number;
  /** How many there are. */
  readonly length: number;
}

/** The longest runs that a quotation, by its words' numbers, has in common with one turn of a source each. */
export function findRuns(quoted: readonly (number | undefined)[], index: IndexedSource): readonly Run[] {
  const seeds = quoted.map((_, place) => ({ place, places: findPlaces(quoted, place, index) }));
  const rare = seeds.filter(({ places }) => places.length > 0 && places.length <= WEIGHTS.frequent);
  const [commonest] = seeds
    .filter(({ places }) => places.length > 0)
    .toSorted((one, other) => one.places.length - other.places.length);
  const leading = rare.length > 0 ? rare : commonest ? [commonest] : [];
  const runs: Run[] = [];
  // By how far a place in the source is ahead of that in the quotation: up to where a run has been found.
  const reachedByLead = new Map<number, number>();
  for (const { place, places } of leading) {
    for (const at of places.slice(0, WEIGHTS.mostPlaces)) {
      if ((reachedByLead.get(at - place) ?? 0) > place) continue;
      const run = extend(quoted, index, { quoted: place, source: at });
      reachedByLead.set(at - place, run.quoted + run.length);
      runs.push(run);
    }
  }
  return runs;
}

/** Where a word of the quotation stands in the source with the next one behind it; a rare word, or a quotation's only one, alone. */
function findPlaces(quoted: readonly (number | undefined)[], place: number, index: IndexedSource): readonly number[] {
  const [number, next] = [quoted[place], quoted[place + 1]];
  if (number === undefined) return [];
  const alone = index.placesByNumber[number] ?? [];
  if (alone.length <= WEIGHTS.rareWord || quoted.length === 1) return alone;
  return next === undefined ? [] : (index.placesByPair.get(pairOf(number, next)) ?? []);
}

function extend(
  quoted: readonly (number | undefined)[],
  { numbers, turns }: IndexedSource,
  seed: Pick<Run, 'quoted' | 'source'>,
): Run {
  const isSame = (by: number) =>
    quoted[seed.quoted + by] !== undefined &&
    quoted[seed.quoted + by] === numbers[seed.source + by] &&
    turns[seed.source + by] === turns[seed.source];
  let [before, behind] = [0, 1];
  while (isSame(before - 1)) before -= 1;
  while (isSame(behind)) behind += 1;
  return { quoted: seed.quoted + before, source: seed.source + before, length: behind - before };
}
