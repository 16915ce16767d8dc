import type { Report } from '../statements/report.ts';
import { compareQuotations, type QuotationPair } from './compare-quotations.ts';
import type { Comparison, Match } from './comparison.ts';
import { findEchoes } from './find-candidates.ts';
import { findLinks } from './find-links.ts';
import { findMoved } from './find-moved.ts';
import { type BareMatch, joinMatches } from './join-matches.ts';
import { linkQuotations } from './link-quotations.ts';
import { measureOverlap } from './measure-overlap.ts';
import { profileStatements } from './profile-statements.ts';

/** What two or more reports of one event share, reword and leave out. */
export function compareReports(reports: readonly Report[]): Comparison {
  const profiles = profileStatements(reports);
  const echoes = reports.map((_, report) => findEchoes(report, profiles));
  const pairs = pairUp(reports).map(({ places, both }) => {
    const links = findLinks(places, profiles, echoes);
    const quotations = compareQuotations(both, links);
    return { both, quotations, links: [...links, ...linkQuotations(quotations, links)] };
  });
  const bare = joinMatches(
    reports,
    pairs.flatMap(({ links }) => links),
  );
  const moved = findMoved(reports, bare);
  const quotations = pairs.flatMap((pair) => pair.quotations);
  return {
    matches: bare.map((match) => ({ ...match, moved: moved.has(match.id), ...fillMatch(match, quotations) })),
    only: listUnmatched(reports, bare),
    overlaps: pairs.map(({ both, links }) => measureOverlap(both, links)),
  };
}

function pairUp(reports: readonly Report[]) {
  return reports.flatMap((second, other) =>
    reports.slice(0, other).map((first, one) => ({ places: [one, other] as const, both: [first, second] as const })),
  );
}

function fillMatch(match: BareMatch, quotations: readonly QuotationPair[]): Pick<Match, 'quotations' | 'details'> {
  const members = new Set(Object.values(match.statements).flat());
  const own = quotations.filter(({ statements }) => statements.every((id) => members.has(id)));
  return { quotations: own.map(({ verdict, wordings }) => ({ verdict, wordings })), details: [] };
}

function listUnmatched(reports: readonly Report[], matches: readonly BareMatch[]): Comparison['only'] {
  const matched = new Set(matches.flatMap(({ statements }) => Object.values(statements).flat()));
  const idsOf = (report: Report) => report.statements.map(({ id }) => id).filter((id) => !matched.has(id));
  return Object.fromEntries(reports.map((report) => [report.id, idsOf(report)]));
}
