/** Items nearest to a quotation that are considered: more would cost time and decide nothing. */
const MOST_CONSIDERED = 6;

/** The few items nearest to a place, in the order given. */
export function nearestTo<Item>(at: number, items: readonly Item[], placeOf: (item: Item) => number): Item[] {
  if (items.length <= MOST_CONSIDERED) return [...items];
  const byDistance = [...items].sort((a, b) => Math.abs(placeOf(a) - at) - Math.abs(placeOf(b) - at));
  const near = new Set(byDistance.slice(0, MOST_CONSIDERED));
  return items.filter((item) => near.has(item));
}
