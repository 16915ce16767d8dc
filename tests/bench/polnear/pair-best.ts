/** Something found, and what it is taken for. */
export interface FoundPair<Found, Wanted> {
  readonly found: Found;
  readonly wanted: Wanted;
}

/** Pairs what was found with what was wanted, one to one and the closest first, where `measure` is above `least`. */
export function pairBest<Found, Wanted>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  { measure, least }: { readonly measure: (found: Found, wanted: Wanted) => number; readonly least: number },
): readonly FoundPair<Found, Wanted>[] {
  const close = found.flatMap((own) =>
    wanted.map((other) => ({ found: own, wanted: other, value: measure(own, other) })),
  );
  const takenFound = new Set<Found>();
  const takenWanted = new Set<Wanted>();
  return close
    .filter(({ value }) => value > least)
    .sort((one, other) => other.value - one.value)
    .filter((pair) => {
      if (takenFound.has(pair.found) || takenWanted.has(pair.wanted)) return false;
      takenFound.add(pair.found);
      takenWanted.add(pair.wanted);
      return true;
    });
}
