/** The values that two ascending lists have in common, ascending. */
export function intersect(first: readonly number[], second: readonly number[]): readonly number[] {
  const common: number[] = [];
  let there = 0;
  for (const value of first) {
    while (there < second.length && (second[there] ?? 0) < value) there += 1;
    if (second[there] === value) common.push(value);
  }
  return common;
}

/** The values of a list, each once, ascending. */
export function sortedSet(values: Iterable<number>): readonly number[] {
  // Sorting numbers in a typed array asks no function which of two comes first.
  const sorted = Float64Array.from(values).sort();
  const different: number[] = [];
  for (const value of sorted) if (value !== different.at(-1)) different.push(value);
  return different;
}
