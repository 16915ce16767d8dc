/** The pairs that hang together, directly or by others, as groups; in the order in which each group is first met. */
export function groupConnected<Pair>(
  pairs: readonly Pair[],
  keysOf: (pair: Pair) => readonly string[],
): readonly (readonly Pair[])[] {
  const parentByKey = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parentByKey.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  for (const pair of pairs) {
    const [first = '', ...others] = keysOf(pair);
    for (const other of others) parentByKey.set(rootOf(other), rootOf(first));
  }
  return [...Map.groupBy(pairs, (pair) => rootOf(keysOf(pair)[0] ?? '')).values()];
}
