import type { Detail } from '../../report/report.ts';
import { comparisonOf } from './compare-values.ts';

/** Gives, for a particular, the first of these that means the same. Only those that can are looked at. */
export function findSameDetail<Own extends Detail>(details: readonly Own[]): (wanted: Detail) => Own | undefined {
  if (details.length <= FEW) return (wanted) => details.find((detail) => isSameDetail(detail, wanted));
  const different = [...Map.groupBy(details, valueKey).values()].flatMap(([first]) => first ?? []);
  const placesByKey = new Map<string, number[]>();
  for (const [place, detail] of different.entries()) {
    for (const key of keysOf(detail)) {
      const places = placesByKey.get(key);
      if (places) places.push(place);
      else placesByKey.set(key, [place]);
    }
  }
  return (wanted) => {
    const places = keysOf(wanted).flatMap((key) => placesByKey.get(key) ?? []);
    const [first] = places.filter((place) => isSameAt(different, place, wanted)).sort((one, other) => one - other);
    return first === undefined ? undefined : different[first];
  };
}

/** So few are looked through sooner than put in order. */
const FEW = 6;

const valueKey = ({ kind, value }: Detail) => `${kind} ${value}`;

/** Two particulars that are the same have one of these in common. */
function keysOf({ kind, value }: Detail): readonly string[] {
  return comparisonOf(kind)
    .keysOf(value)
    .map((key) => `${kind} ${key}`);
}

function isSameAt(details: readonly Detail[], place: number, wanted: Detail): boolean {
  const detail = details[place];
  return detail !== undefined && isSameDetail(detail, wanted);
}

function isSameDetail(first: Detail, second: Detail): boolean {
  if (first.kind !== second.kind) return false;
  return first.value === second.value || comparisonOf(first.kind).isSame(first.value, second.value);
}
