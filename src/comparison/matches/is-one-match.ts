import type { Link } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';

/** Statements that may make a match, by report. */
export type Group = ReadonlyMap<string, readonly string[]>;

/** By statement and by the other one: their link. */
export type LinksById = ReadonlyMap<string, ReadonlyMap<string, Link>>;

/** Whether all that two groups hold when joined may make one match. */
export function isOneMatch(joined: Group, groups: readonly [Group, Group], linksById: LinksById): boolean {
  return joined.size > 2 ? isOneThing(joined, linksById) : isLinkedEnough(groups, linksById);
}

/**
 * Of three reports and more: whether each statement is surely linked with half of the other reports and linked at all
 * with more than half, and statements of one report with mostly the same others.
 */
function isOneThing(group: Group, linksById: LinksById): boolean {
  return [...group].every(([report, statements]) => {
    const others = [...group].filter(([other]) => other !== report);
    const linked = statements.map((id) => linksById.get(id) ?? new Map<string, Link>());
    return linked.every((own, index) => {
      const links = others.map(([, ids]) => ids.flatMap((id) => own.get(id) ?? []));
      const sure = links.filter((found) => found.some(isSure)).length;
      const all = links.filter((found) => found.length > 0).length;
      if (2 * sure < others.length || 2 * all <= others.length) return false;
      const members = others.flatMap(([, ids]) => ids);
      return linked.slice(0, index).every((twin) => haveSameOthers(own, twin, members));
    });
  });
}

const isSure = ({ certainty }: Link) => certainty === 'sure';

/** Whether at least half of what either is linked with is linked with both. */
function haveSameOthers(one: ReadonlyMap<string, Link>, other: typeof one, members: readonly string[]): boolean {
  const either = members.filter((id) => one.has(id) || other.has(id));
  return 2 * either.filter((id) => one.has(id) && other.has(id)).length >= either.length;
}

/** Of two reports: whether enough of the pairs that the groups could have are linked. */
function isLinkedEnough([first, second]: readonly [Group, Group], linksById: LinksById): boolean {
  let [linked, pairs] = [0, 0];
  for (const [report, ids] of first) {
    for (const [other, others] of second) {
      if (report === other) continue;
      pairs += ids.length * others.length;
      for (const id of ids) linked += others.filter((own) => linksById.get(id)?.has(own)).length;
    }
  }
  return linked > 0 && linked >= WEIGHTS.joined * pairs;
}
