import type { Link } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';
import { linkKey } from './link-key.ts';

/**
 * Links that hang together, as groups. The strongest join first; two groups are joined only where enough of the pairs
 * that they could have are linked, so that one stray link among many reports doesn't make one match of two. A link that
 * would is left out.
 */
export function groupLinks(
  links: readonly Link[],
  reportById: ReadonlyMap<string, string>,
): readonly (readonly Link[])[] {
  const others = listOthers(links);
  const groupById = new Map<string, Group>();
  for (const id of others.keys())
    groupById.set(id, { members: new Set([id]), sizes: new Map([[reportById.get(id), 1]]) });
  const byStrength = links.toSorted(
    (one, other) => other.score - one.score || (linkKey(one) < linkKey(other) ? -1 : 1),
  );
  const kept = byStrength.filter(({ statements: [one, other] }) => {
    const [first, second] = [groupById.get(one), groupById.get(other)];
    if (first === undefined || second === undefined || first === second) return true;
    if (countLinks(first, second, others) < WEIGHTS.joined * countPairs(first, second)) return false;
    const joined = joinGroups(first, second);
    for (const id of joined.members) groupById.set(id, joined);
    return true;
  });
  return [...Map.groupBy(kept, ({ statements }) => groupById.get(statements[0])).values()];
}

interface Group {
  readonly members: ReadonlySet<string>;
  /** How many members are in each report. */
  readonly sizes: ReadonlyMap<string | undefined, number>;
}

function listOthers(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const { statements } of links) {
    for (const [own, other] of [statements, statements.toReversed()] as [string, string][]) {
      const known = others.get(own);
      if (known) known.push(other);
      else others.set(own, [other]);
    }
  }
  return others;
}

function countLinks(first: Group, second: Group, others: ReadonlyMap<string, readonly string[]>): number {
  const [small, large] = first.members.size <= second.members.size ? [first, second] : [second, first];
  return [...small.members].flatMap((id) => others.get(id) ?? []).filter((id) => large.members.has(id)).length;
}

/** Statements of one report are never linked, so only pairs across reports count. */
function countPairs(first: Group, second: Group): number {
  let within = 0;
  for (const [report, size] of first.sizes) within += size * (second.sizes.get(report) ?? 0);
  return first.members.size * second.members.size - within;
}

function joinGroups(first: Group, second: Group): Group {
  const sizes = new Map(first.sizes);
  for (const [report, size] of second.sizes) sizes.set(report, (sizes.get(report) ?? 0) + size);
  return { members: new Set([...first.members, ...second.members]), sizes };
}
