import type { Report } from '../../report/report.ts';
import type { BareMatch } from './join-matches.ts';

/** The matches that stand elsewhere in the running order: the fewest whose removal leaves the rest in one order. */
export function findMoved(reports: readonly Report[], matches: readonly BareMatch[]): ReadonlySet<string> {
  const placeOf = new Map(
    reports.flatMap(({ statements }) => statements.map(({ id, number }) => [id, number] as const)),
  );
  const moved = new Set<string>();
  for (const [index, first] of reports.entries()) {
    for (const second of reports.slice(0, index)) {
      for (const id of findOutOfOrder(placeMatches([second.id, first.id], matches, placeOf))) moved.add(id);
    }
  }
  return moved;
}

interface Placed {
  readonly id: string;
  readonly first: number;
  readonly second: number;
}

/** A match stands where its strongest link between the two reports does; a headline has no place in the running order. */
function placeMatches(
  [one, other]: readonly [string, string],
  matches: readonly BareMatch[],
  placeOf: ReadonlyMap<string, number>,
): readonly Placed[] {
  return matches.flatMap(({ id, links, statements }) => {
    if (statements[one] === undefined || statements[other] === undefined) return [];
    const [ones, others] = [new Set(statements[one]), new Set(statements[other])];
    for (const { statements: pair } of links) {
      const first = pair.find((statement) => ones.has(statement));
      const second = pair.find((statement) => others.has(statement));
      const places = { first: placeOf.get(first ?? '') ?? 0, second: placeOf.get(second ?? '') ?? 0 };
      if (places.first > 0 && places.second > 0) return [{ id, ...places }];
    }
    return [];
  });
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
