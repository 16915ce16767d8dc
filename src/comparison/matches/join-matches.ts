import type { Link, Match, Relation } from '../../report/comparison.ts';
import { hashWords } from '../../report/hash-words.ts';
import type { Report } from '../../report/report.ts';
import { groupLinks } from './group-links.ts';

/** A match before its quotations and details are compared. */
export type BareMatch = Omit<Match, 'quotations' | 'details' | 'moved'>;

/** Links joined into matches: what hangs together says the same thing. In the running order of the reports. */
export function joinMatches(reports: readonly Report[], links: readonly Link[]): readonly BareMatch[] {
  const statements = reports.flatMap((report) => report.statements.map(({ id }) => ({ id, report: report.id })));
  const order = new Map(statements.map(({ id }, index) => [id, index] as const));
  const reportById = new Map(statements.map(({ id, report }) => [id, report] as const));
  const placeOf = (id: string) => order.get(id) ?? 0;
  return groupLinks(links, reportById)
    .map((group) => describeMatch(reportById, group, placeOf))
    .sort((one, other) => placeOf(firstOf(one)) - placeOf(firstOf(other)));
}

function describeMatch(
  reportById: ReadonlyMap<string, string>,
  links: readonly Link[],
  placeOf: (id: string) => number,
): BareMatch {
  const members = [...new Set(links.flatMap(({ statements }) => statements))].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
  const statements = Object.fromEntries(Map.groupBy(members, (id) => reportById.get(id) ?? ''));
  const sorted = links.toSorted(
    (one, other) =>
      other.score - one.score ||
      placeOf(one.statements[0]) - placeOf(other.statements[0]) ||
      placeOf(one.statements[1]) - placeOf(other.statements[1]),
  );
  return {
    id: `match.${hashWords(members.toSorted().join(' '))}`,
    relation: relationOf(links),
    score: sorted[0]?.score ?? 0,
    certainty: links.some(({ certainty }) => certainty === 'sure') ? 'sure' : 'perhaps',
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
