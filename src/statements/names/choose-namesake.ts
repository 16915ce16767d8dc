/** By whole name, the sentences that have it, in the running order. */
export type SentencesByName = ReadonlyMap<string, readonly number[]>;

/** Namesakes that are considered: more would only cost time. */
const MOST_NAMESAKES = 6;

/** How many times as often as the next a namesake must be named to be meant wherever the surname stands alone. */
const LEAD = 2;

/**
 * Whom a surname alone means in a sentence, of several who bear it: who is named far more often than the others, or
 * else was named last. `undefined` where two were named last together.
 */
export function chooseNamesake(
  byFrequency: readonly string[],
  sentences: SentencesByName,
  at: number | undefined,
): string | undefined {
  const [most, next] = byFrequency;
  if (at === undefined || most === undefined || next === undefined) return most;
  const timesOf = (name: string): number => sentences.get(name)?.length ?? 0;
  if (timesOf(most) >= LEAD * timesOf(next)) return most;
  const introduced = byFrequency
    .slice(0, MOST_NAMESAKES)
    .map((name) => ({ name, last: lastUpTo(sentences.get(name) ?? [], at) }))
    .filter((each): each is { name: string; last: number } => each.last !== undefined)
    .sort((a, b) => b.last - a.last);
  const [latest, before] = introduced;
  if (latest === undefined) return most;
  return before?.last === latest.last ? undefined : latest.name;
}

/** The last of ascending numbers that is no more than a limit. */
function lastUpTo(ascending: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1];
}
