import type { Report } from '../../report/report.ts';
import type { BareMatch } from './join-matches.ts';

/** The matches that stand elsewhere in the running order: the fewest whose removal leaves the rest in one order. */
export function findMoved(reports: readonly Report[], matches: readonly BareMatch[]): ReadonlySet<string> {
  return new Set([...placeMatches(reports, matches).values()].flatMap(findOutOfOrder));
}

interface Placed {
  readonly id: string;
  readonly first: number;
  readonly second: number;
}

/**
 * By two reports: where both have each match. It stands where its strongest link between the two does; a headline has no
 * place in the running order.
 */
function placeMatches(
  reports: readonly Report[],
  matches: readonly BareMatch[],
): ReadonlyMap<string, readonly Placed[]> {
  const spotById = new Map(
    reports.flatMap(({ statements }, report) => statements.map(({ id, number }) => [id, { report, number }] as const)),
  );
  const placedByReports = new Map<string, Placed[]>();
  for (const { id, links } of matches) {
    for (const { statements } of links) {
      const spots = statements.flatMap((own) => spotById.get(own) ?? []);
      const [first, second] = spots.toSorted((one, other) => one.report - other.report);
      if (!first?.number || !second?.number) continue;
      const key = `${first.report} ${second.report}`;
      const placed = placedByReports.get(key) ?? [];
      placedByReports.set(key, placed);
      if (placed.at(-1)?.id !== id) placed.push({ id, first: first.number, second: second.number });
    }
  }
  return placedByReports;
}

/** All but a longest run of matches that both reports have in the same order. */
function findOutOfOrder(placed: readonly Placed[]): readonly string[] {
  const sorted = placed.toSorted((one, other) => one.first - other.first || one.second - other.second);
  // By length, where the longest run of that length that ends earliest ends; a match is put after the longest it extends.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, { second }] of sorted.entries()) {
    const length = countUpTo(second, ends, sorted);
    previous.push(ends[length - 1]);
    ends[length] = index;
  }
  const inOrder = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) inOrder.add(index);
  return sorted.filter((_, index) => !inOrder.has(index)).map(({ id }) => id);
}

/** How many of the runs end no later than a place; their ends ascend. */
function countUpTo(place: number, ends: readonly number[], sorted: readonly Placed[]): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((sorted[ends[middle] ?? 0]?.second ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}
