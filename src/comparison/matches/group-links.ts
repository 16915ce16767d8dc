import type { Link } from '../../report/comparison.ts';
import { type Group, isOneMatch, type LinksById } from './is-one-match.ts';
import { linkKey } from './link-key.ts';

/**
 * Links that hang together, as groups: first one statement of each report, the strongest links before others, then what
 * more a report says of the same. A statement that is linked with too little of a group stays out of it, so that no
 * group tells of two things; a link between groups is left out.
 */
export function groupLinks(
  links: readonly Link[],
  reportById: ReadonlyMap<string, string>,
): readonly (readonly Link[])[] {
  const linksById = listLinks(links);
  const groupById = new Map(
    Array.from(linksById.keys(), (id): [string, Group] => [id, new Map([[reportById.get(id) ?? '', [id]]])]),
  );
  const byStrength = links.toSorted(
    (one, other) => other.score - one.score || (linkKey(one) < linkKey(other) ? -1 : 1),
  );
  const join = ({ statements }: Link, mayJoin: (first: Group, second: Group) => boolean): boolean => {
    const [first, second] = statements.map((id) => groupById.get(id));
    if (first === undefined || second === undefined || first === second || !mayJoin(first, second)) return false;
    const joined = joinGroups(first, second);
    if (!isOneMatch(joined, [first, second], linksById)) return false;
    for (const id of [...joined.values()].flat()) groupById.set(id, joined);
    return true;
  };
  for (const mayJoin of [haveNoReportInCommon, () => true]) {
    // What a group had too little in common with may hang together with what it has grown to.
    while (byStrength.filter((link) => join(link, mayJoin)).length > 0);
  }
  const kept = byStrength.filter(({ statements: [one, other] }) => groupById.get(one) === groupById.get(other));
  return [...Map.groupBy(kept, ({ statements }) => groupById.get(statements[0])).values()];
}

function listLinks(links: readonly Link[]): LinksById {
  const linksById = new Map<string, Map<string, Link>>();
  for (const link of links) {
    for (const [own, other] of [link.statements, link.statements.toReversed()] as [string, string][]) {
      const known = linksById.get(own);
      if (known) known.set(other, link);
      else linksById.set(own, new Map([[other, link]]));
    }
  }
  return linksById;
}

const haveNoReportInCommon = (first: Group, second: Group) => !first.keys().some((report) => second.has(report));

function joinGroups(first: Group, second: Group): Group {
  const reports = new Set([...first.keys(), ...second.keys()]);
  return new Map(
    Array.from(reports, (report) => [report, [...(first.get(report) ?? []), ...(second.get(report) ?? [])]]),
  );
}
