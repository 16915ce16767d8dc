import type { Report } from '../statements/report.ts';
import type { Link, Match, Relation } from './comparison.ts';

/** A match before its quotations and details are compared. */
export type BareMatch = Omit<Match, 'quotations' | 'details' | 'moved'>;

/** Links joined into matches: whatever hangs together says the same thing. In the running order of the reports. */
export function joinMatches(reports: readonly Report[], links: readonly Link[]): readonly BareMatch[] {
  const leader = joinStatements(links);
  const linksByLeader = Map.groupBy(links, ({ statements }) => findLeader(leader, statements[0]));
  const order = new Map(reports.flatMap(({ statements }) => statements).map(({ id }, index) => [id, index] as const));
  const placeOf = (id: string) => order.get(id) ?? 0;
  return [...linksByLeader.values()]
    .map((group) => describeMatch(reports, group, placeOf))
    .sort((one, other) => placeOf(firstOf(one)) - placeOf(firstOf(other)));
}

function joinStatements(links: readonly Link[]): Map<string, string> {
  const leader = new Map<string, string>();
  for (const { statements } of links) {
    const [one, other] = statements.map((id) => findLeader(leader, id));
    if (one !== undefined && other !== undefined && one !== other) leader.set(other, one);
  }
  return leader;
}

function findLeader(leader: Map<string, string>, id: string): string {
  let found = id;
  for (let next = leader.get(found); next !== undefined; next = leader.get(found)) found = next;
  if (found !== id) leader.set(id, found);
  return found;
}

function describeMatch(reports: readonly Report[], links: readonly Link[], placeOf: (id: string) => number): BareMatch {
  const members = new Set(links.flatMap(({ statements }) => statements));
  const statements = Object.fromEntries(
    reports.flatMap((report) => {
      const own = report.statements.filter(({ id }) => members.has(id)).map(({ id }) => id);
      return own.length > 0 ? [[report.id, own] as const] : [];
    }),
  );
  const sorted = links.toSorted(
    (one, other) =>
      other.score - one.score ||
      placeOf(one.statements[0]) - placeOf(other.statements[0]) ||
      placeOf(one.statements[1]) - placeOf(other.statements[1]),
  );
  return {
    id: [...members].sort().join('+'),
    relation: relationOf(links),
    score: sorted[0]?.score ?? 0,
    statements,
    links: sorted,
  };
}

/** A match is `same` only where all its links are, and `rewritten` where none reads well as a word diff. */
function relationOf(links: readonly Link[]): Relation {
  if (links.every(({ relation }) => relation === 'same')) return 'same';
  return links.every(({ relation }) => relation === 'rewritten') ? 'rewritten' : 'reworded';
}

const firstOf = ({ statements }: BareMatch) => Object.values(statements)[0]?.[0] ?? '';
