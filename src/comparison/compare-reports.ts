import type { ComparedReports, Comparison, Correction, Link, Match } from '../report/comparison.ts';
import type { Report } from '../report/report.ts';
import { applyRulings } from './corrections/apply-rulings.ts';
import { correctSpeakers } from './corrections/correct-speakers.ts';
import { type Rulings, readCorrections } from './corrections/read-corrections.ts';
import { compareDetails } from './details/compare-details.ts';
import { findFarPairs } from './details/find-far-pairs.ts';
import type { Placed } from './details/read-particulars.ts';
import { listFindings } from './findings/list-findings.ts';
import { profileStatements } from './likeness/profile-statements.ts';
import { findLinks } from './matches/find-links.ts';
import { findMoved } from './matches/find-moved.ts';
import { type BareMatch, joinMatches } from './matches/join-matches.ts';
import { measureOverlap } from './matches/measure-overlap.ts';
import { scoreCandidates } from './matches/score-candidates.ts';
import { settleCopies } from './matches/settle-copies.ts';
import { shareHeadlines } from './matches/share-headlines.ts';
import { supportLinks } from './matches/support-links.ts';
import { findNearest } from './omissions/find-nearest.ts';
import { listLacking } from './omissions/list-lacking.ts';
import { assignQuotations } from './quotations/assign-quotations.ts';
import { compareQuotations } from './quotations/compare-quotations.ts';
import { linkQuotations } from './quotations/link-quotations.ts';

/** What a comparison may be told beside the reports. */
export interface CompareReportsOptions {
  /** What an editor knows better. */
  readonly corrections?: readonly Correction[] | undefined;
  /** Hears how far it is, from time to time: steps done of all there are. */
  readonly tell?: ((done: number, total: number) => void) | undefined;
}

/** What two or more reports of one event share, reword and leave out. Never throws; faults of corrections are listed. */
export function compareReports<Compared extends Report>(
  uncorrected: readonly Compared[],
  { corrections = [], tell }: CompareReportsOptions = {},
): ComparedReports<Compared> {
  const rulings = readCorrections(corrections, uncorrected);
  const reports = correctSpeakers(uncorrected, rulings);
  const profiles = profileStatements(reports);
  const step = countSteps(reports.length, tell);
  step();
  const pairs = reports.flatMap((second, place) =>
    reports
      .slice(0, place)
      .map((first, before) => ({ reports: [first, second] as const, places: [before, place] as const })),
  );
  const scored = pairs.map(({ places }) => {
    const candidates = scoreCandidates(places, profiles);
    step();
    return candidates;
  });
  const found = scored.flatMap(findLinks);
  const context = { links: applyRulings(found, rulings, reports), areApart: readApart(rulings), step };
  const quoted = compareQuotations(reports, context);
  const linksOf = listLinksByReports(reports, linkQuotations(quoted, found));
  const settled = pairs.flatMap(({ reports: pair }) => shareHeadlines(pair, settleCopies(pair, linksOf(...pair))));
  const linked = supportLinks(applyRulings(settled, rulings, reports));
  const joined = joinMatches(reports, linked);
  const moved = findMoved(reports, joined);
  step();
  const placedById = placeStatements(reports);
  const quotationsById = assignQuotations(quoted, joined, reports);
  const farById = findFarPairs(scored.flat(), joined, placedById);
  const order = reports.map(({ id }) => id);
  const fill = ({ id, links }: BareMatch): Pick<Match, 'quotations' | 'details'> => ({
    quotations: quotationsById.get(id) ?? [],
    details: compareDetails({ links, far: farById.get(id) ?? [] }, { placedById, order }),
  });
  const matches = joined.map((match) => ({ ...match, moved: moved.has(match.id), ...fill(match) }));
  const joinedLinksOf = listLinksByReports(
    reports,
    joined.flatMap(({ links }) => links),
  );
  const matchById = indexMatches(matches);
  const only = listUnmatched(reports, matchById);
  return {
    reports,
    matches,
    matchById,
    only,
    nearest: findNearest(scored.flat(), new Set(Object.values(only).flat())),
    lacking: listLacking(reports, { matches, links: linked }),
    findings: listFindings(reports, { matches, matchById, only }),
    overlaps: pairs.map(({ reports: pair }) => measureOverlap(pair, joinedLinksOf(...pair))),
    faults: rulings.faults,
  };
}

/** Counts the steps of a comparison: profiles, each pair of reports twice, the matches between, and the end. */
function countSteps(reports: number, tell: CompareReportsOptions['tell']): () => void {
  const total = reports * (reports - 1) + 3;
  let done = 0;
  return () => tell?.(++done, total);
}

/** Says of two statements, by id, whether the editor keeps them apart. */
function readApart({ rejected, split }: Rulings) {
  return (one: string, other: string) =>
    rejected.has(one) || rejected.has(other) || split.some((ids) => ids.includes(one) && ids.includes(other));
}

/** Gives, for two reports, the links between them. */
function listLinksByReports(reports: readonly Report[], links: readonly Link[]) {
  const reportById = new Map(reports.flatMap(({ id, statements }) => statements.map((own) => [own.id, id] as const)));
  const reportsKey = (ids: readonly (string | undefined)[]) => ids.toSorted().join(' ');
  const linksByKey = Map.groupBy(links, ({ statements }) => reportsKey(statements.map((id) => reportById.get(id))));
  return (one: Report, other: Report): readonly Link[] => linksByKey.get(reportsKey([one.id, other.id])) ?? [];
}

/** By its id: a statement and its report. */
function placeStatements(reports: readonly Report[]): ReadonlyMap<string, Placed> {
  return new Map(
    reports.flatMap((report) =>
      report.statements.map((statement) => [statement.id, { report: report.id, statement }] as const),
    ),
  );
}

function indexMatches(matches: readonly Match[]): ReadonlyMap<string, Match> {
  const membersOf = ({ statements }: Match) => Object.values(statements).flat();
  return new Map(matches.flatMap((match) => membersOf(match).map((id) => [id, match] as const)));
}

function listUnmatched(reports: readonly Report[], matchById: ComparedReports['matchById']): Comparison['only'] {
  const idsOf = ({ statements }: Report) =>
    statements.filter(({ id, furniture }) => !furniture && !matchById.has(id)).map(({ id }) => id);
  return Object.fromEntries(reports.map((report) => [report.id, idsOf(report)]));
}
