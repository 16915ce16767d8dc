import type { Certainty, DetailMatch, ValuedReading } from '../../report/comparison.ts';
import { gatherWordings } from '../readings/gather-wordings.ts';
import { canBeOneValue, measureOpenness } from './compare-values.ts';
import type { DetailPair } from './pair-details.ts';
import { type Particular, particularKey } from './read-particulars.ts';

/** A pair and how sure the link is over which it was found. */
interface LinkedPair extends DetailPair {
  readonly certainty: Certainty;
}

/** The places where details stand for each other, each with its readings; `order` has the ids of the story's reports. */
export function gatherDetails(pairs: readonly LinkedPair[], order: readonly string[]): readonly DetailMatch[] {
  const differing = new Set(pairs.filter(({ differs }) => differs).flatMap(({ sides }) => sides.map(particularKey)));
  const places = groupPlaces(pairs).map(splitReadings);
  // That two details are each like a third makes them no disagreement.
  const isDisputed = (readings: Readings) =>
    readings.length > 1 && readings.flat().some((side) => differing.has(particularKey(side)));
  const agreed = places.filter((readings) => !isDisputed(readings)).flat();
  const repeated = Map.groupBy(agreed, (sides) => `${sides[0]?.detail.kind} ${writtenIn(sides)}`);
  const all = [...places.filter(isDisputed), ...Array.from(repeated.values(), (own) => [own.flat()])];
  return all
    .map((readings) => readings.map((sides) => sides.toSorted(byPlace(order))))
    .toSorted((one, other) => comparePlaces(one, other, order))
    .map((readings) => describePlace(readings, order))
    .filter(({ readings }) => readings.length > 1 || (readings[0]?.reports.length ?? 0) > 1);
}

/** The details of a place by what they mean. */
type Readings = readonly (readonly Particular[])[];

const byPlace =
  (order: readonly string[]) =>
  (one: Particular, other: Particular): number =>
    order.indexOf(one.report) - order.indexOf(other.report) ||
    one.statement.number - other.statement.number ||
    one.detail.start - other.detail.start;

function comparePlaces(ones: Readings, others: Readings, order: readonly string[]): number {
  const firstOf = (readings: Readings) => readings.flat().toSorted(byPlace(order))[0];
  const [one, other] = [firstOf(ones), firstOf(others)];
  return one && other ? byPlace(order)(one, other) : 0;
}

/** Details that hang together by pairs, the surest first; two values of one statement are two places. */
function groupPlaces(pairs: readonly LinkedPair[]): readonly (readonly Particular[])[] {
  const placeByKey = new Map<string, readonly Particular[]>();
  const placeOf = (side: Particular) => placeByKey.get(particularKey(side)) ?? [side];
  for (const { sides, certainty } of sortBySureness(pairs)) {
    const [one, other] = sides.map(placeOf);
    if (one === undefined || other === undefined || one === other || !canJoin(one, other)) continue;
    if (certainty === 'perhaps' && one.length > 1 && other.length > 1) continue;
    const joined = [...one, ...other];
    for (const side of joined) placeByKey.set(particularKey(side), joined);
  }
  return [...new Set(placeByKey.values())];
}

/** Nothing of this depends on which report comes first. */
function sortBySureness(pairs: readonly LinkedPair[]): readonly LinkedPair[] {
  const rank = ({ certainty }: LinkedPair) => (certainty === 'sure' ? 0 : 1);
  return pairs
    .map((pair) => ({ pair, key: pair.sides.map(particularKey).toSorted().join(' ') }))
    .toSorted(
      (one, other) =>
        rank(one.pair) - rank(other.pair) || other.pair.strength - one.pair.strength || (one.key < other.key ? -1 : 1),
    )
    .map(({ pair }) => pair);
}

function canJoin(ones: readonly Particular[], others: readonly Particular[]): boolean {
  return ones.every((one) =>
    others.every((other) => one.statement.id !== other.statement.id || one.detail.value === other.detail.value),
  );
}

function describePlace(place: Readings, order: readonly string[]): DetailMatch {
  const readings = place
    .map((sides) => describeReading(sides, order))
    .toSorted(
      (one, other) =>
        other.reports.length - one.reports.length ||
        order.indexOf(one.reports[0] ?? '') - order.indexOf(other.reports[0] ?? ''),
    );
  const kind = place[0]?.[0]?.detail.kind ?? 'number';
  return { kind, differs: readings.length > 1, readings };
}

/**
 * What tells most opens a reading; what leaves more open joins the nearest that it can be, so that `about 300` holds no
 * `290` and `300` together.
 */
function splitReadings(place: readonly Particular[]): Readings {
  const byValue = [...Map.groupBy(place, ({ detail }) => detail.value).values()];
  const sorted = byValue.toSorted(
    (one, other) =>
      opennessOf(one) - opennessOf(other) || other.length - one.length || (writtenIn(one) < writtenIn(other) ? -1 : 1),
  );
  const readings: Particular[][] = [];
  for (const sides of sorted) {
    const fitting = readings.filter(([anchor]) => anchor && sides.some((side) => canBeOneValue(anchor, side)));
    const [nearest] = fitting.toSorted((one, other) => distanceOf(one, sides) - distanceOf(other, sides));
    if (nearest) nearest.push(...sides);
    else readings.push([...sides.toSorted((one, other) => measureOpenness(one) - measureOpenness(other))]);
  }
  return readings;
}

const writtenIn = ([first]: readonly Particular[]) => first?.detail.value ?? '';

const opennessOf = (sides: readonly Particular[]) => Math.min(...sides.map(measureOpenness));

function distanceOf([anchor]: readonly Particular[], [side]: readonly Particular[]): number {
  return anchor?.amount && side?.amount ? Math.abs(anchor.amount.from - side.amount.from) : 0;
}

function describeReading(sides: readonly Particular[], order: readonly string[]): ValuedReading {
  const placed = sides.map(({ report, statement, detail: { start, end, text } }) => ({
    report,
    wording: { statement: statement.id, start, end, text },
  }));
  const [anchor] = sides.toSorted((one, other) => measureOpenness(one) - measureOpenness(other));
  return { value: anchor?.detail.value ?? '', ...gatherWordings(placed, order) };
}
