import type { Report } from '../statements/report.ts';
import { applyRulings } from './apply-rulings.ts';
import { compareDetails } from './compare-details.ts';
import { compareQuotations, type QuotationPair } from './compare-quotations.ts';
import type { Comparison, Correction, Match } from './comparison.ts';
import { correctSpeakers } from './correct-speakers.ts';
import { findEchoes } from './find-candidates.ts';
import { findLinks } from './find-links.ts';
import { findMoved } from './find-moved.ts';
import { type BareMatch, joinMatches } from './join-matches.ts';
import { linkQuotations } from './link-quotations.ts';
import { measureOverlap } from './measure-overlap.ts';
import { profileStatements } from './profile-statements.ts';
import { readCorrections } from './read-corrections.ts';
import { settleCopies } from './settle-copies.ts';

/** What a comparison may be told beside the reports. */
export interface CompareReportsOptions {
  /** What an editor knows better. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** What two or more reports of one event share, reword and leave out. Never throws; faults of corrections are listed. */
export function compareReports(
  uncorrected: readonly Report[],
  { corrections = [] }: CompareReportsOptions = {},
): Comparison {
  const reports = correctSpeakers(uncorrected, corrections);
  const rulings = readCorrections(corrections, reports);
  const profiles = profileStatements(reports);
  const echoes = reports.map((_, report) => findEchoes(report, profiles));
  const pairs = pairUp(reports).map(({ places, both }) => {
    const found = findLinks(places, profiles, echoes);
    const quoted = linkQuotations(compareQuotations(both, found), found);
    const links = applyRulings(settleCopies(both, [...found, ...quoted]), rulings, both);
    return { both, links, quotations: compareQuotations(both, links) };
  });
  const links = applyRulings(
    pairs.flatMap((pair) => pair.links),
    rulings,
    reports,
  );
  const matches = joinMatches(reports, links);
  const moved = findMoved(reports, matches);
  const fill = fillMatches(
    reports,
    pairs.flatMap(({ quotations }) => quotations),
  );
  return {
    matches: matches.map((match) => ({ ...match, moved: moved.has(match.id), ...fill(match) })),
    only: listUnmatched(reports, matches),
    overlaps: pairs.map((pair) => measureOverlap(pair.both, pair.links)),
    faults: rulings.faults,
  };
}

function pairUp(reports: readonly Report[]) {
  return reports.flatMap((second, other) =>
    reports.slice(0, other).map((first, one) => ({ places: [one, other] as const, both: [first, second] as const })),
  );
}

/** Gives a match the quotations and particulars of its statements. */
function fillMatches(reports: readonly Report[], quotations: readonly QuotationPair[]) {
  const placedById = new Map(
    reports.flatMap((report) =>
      report.statements.map((statement) => [statement.id, { report: report.id, statement }] as const),
    ),
  );
  const quotationsById = Map.groupBy(quotations, ({ statements }) => statements[0]);
  return ({ statements, links }: BareMatch): Pick<Match, 'quotations' | 'details'> => {
    const members = Object.values(statements).flat();
    const own = members
      .flatMap((id) => quotationsById.get(id) ?? [])
      .filter((pair) => members.includes(pair.statements[1]));
    return {
      quotations: own.map(({ verdict, wordings }) => ({ verdict, wordings })),
      details: compareDetails(links, placedById),
    };
  };
}

function listUnmatched(reports: readonly Report[], matches: readonly BareMatch[]): Comparison['only'] {
  const matched = new Set(matches.flatMap(({ statements }) => Object.values(statements).flat()));
  const idsOf = (report: Report) => report.statements.map(({ id }) => id).filter((id) => !matched.has(id));
  return Object.fromEntries(reports.map((report) => [report.id, idsOf(report)]));
}
