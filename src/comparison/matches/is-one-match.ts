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
  for (const [report, statements] of group) {
    for (const [index, id] of statements.entries()) {
      const own = linksById.get(id);
      if (own === undefined || !hangsTogether(report, own, group)) return false;
      const twins = statements.slice(0, index).map((twin) => linksById.get(twin) ?? NO_LINKS);
      if (!twins.every((twin) => haveSameOthers(own, twin, group))) return false;
    }
  }
  return true;
}

const NO_LINKS: ReadonlyMap<string, Link> = new Map();

/** Whether a statement of this report is linked with enough of the other reports. */
function hangsTogether(report: string, own: ReadonlyMap<string, Link>, group: Group): boolean {
  let [sure, linked] = [0, 0];
  for (const [other, ids] of group) {
    if (other === report) continue;
    if (ids.some((id) => own.has(id))) linked += 1;
    if (ids.some((id) => own.get(id)?.certainty === 'sure')) sure += 1;
  }
  return 2 * sure >= group.size - 1 && 2 * linked > group.size - 1;
}

/** Whether at least half of what either is linked with is linked with both. */
function haveSameOthers(one: ReadonlyMap<string, Link>, other: typeof one, group: Group): boolean {
  const either = [...group.values()].flat().filter((id) => one.has(id) || other.has(id));
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
