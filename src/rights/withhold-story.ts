import { inheritMarks } from '../comparison/differences/inherit-marks.ts';
import type { ComparedReports, Match, Wording } from '../report/comparison.ts';
import type { Span, Statement } from '../report/report.ts';
import type { StoryReport } from '../report/report-info.ts';
import { chooseShown } from './choose-shown.ts';
import { guardRuns } from './guard-runs.ts';
import { withholdReport } from './withhold-report.ts';

/**
 * A comparison as it may be published: found by all words of every report, with nothing of a report's own words but what
 * its rights let be shown. What was marked in its statements stays marked as far as it is shown.
 */
export function withholdStory(compared: ComparedReports<StoryReport>): ComparedReports<StoryReport> {
  if (compared.reports.every(({ rights = 'full' }) => rights === 'full')) return compared;
  const shownById = new Map<string, readonly Span[]>();
  const reports = compared.reports.map((report) => {
    const { rights = 'full' } = report;
    if (rights === 'full') return report;
    return withholdReport(report, (statement) => {
      const shown = chooseShown(statement, compared.matchById.get(statement.id), rights);
      shownById.set(statement.id, shown);
      return shown;
    });
  });
  const guard = guardRuns(compared.reports, reports);
  const say = <Said>(said: Said): Said => guardStrings(hideWordings(said, reports, shownById), guard);
  const matches = compared.matches.map(say);
  for (const [place, match] of matches.entries()) {
    const original = compared.matches[place];
    if (original) inheritMarks(match, { original, reports: compared.reports, shownById });
  }
  const matchById = new Map(
    matches.flatMap((match: Match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
  const findings = compared.findings.map(say);
  return { ...compared, reports: reports.map((report) => guardReport(report, guard)), matches, matchById, findings };
}

type Guard = (text: string) => string;

/** Words that stand in a statement of which not all may be shown. */
function hideWordings<Said>(
  said: Said,
  reports: readonly StoryReport[],
  shownById: ReadonlyMap<string, unknown>,
): Said {
  return mapObjects(said, (value) => {
    if (!isWording(value) || !shownById.has(value.statement)) return value;
    const report = reports.find(({ statements }) => statements.some(({ id }) => id === value.statement));
    const statement = report?.statements.find(({ id }) => id === value.statement);
    if (!report || statement?.headline) return value;
    const own = report.body.slice(value.start, value.end);
    return { ...value, text: own.length === value.text.length ? own : '…' };
  });
}

function isWording(value: object): value is Wording {
  return 'statement' in value && 'start' in value && 'end' in value && 'text' in value;
}

/** What names a speaker or tells how something is said may itself be long. */
function guardReport(report: StoryReport, guard: Guard): StoryReport {
  const statements = report.statements.map((statement): Statement => {
    const { speaker, cue, via, attributions, quotations, details } = statement;
    return { ...statement, ...guardStrings({ speaker, cue, via, attributions, quotations, details }, guard) };
  });
  return { ...report, statements };
}

function guardStrings<Said>(said: Said, guard: Guard): Said {
  if (typeof said === 'string') return guard(said) as Said;
  if (Array.isArray(said)) return said.map((entry) => guardStrings(entry, guard)) as Said;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, guardStrings(value, guard)])) as Said;
}

function mapObjects<Said>(said: Said, change: (value: object) => object): Said {
  if (Array.isArray(said)) return said.map((entry) => mapObjects(entry, change)) as Said;
  if (typeof said !== 'object' || said === null) return said;
  const inside = Object.fromEntries(Object.entries(said).map(([key, value]) => [key, mapObjects(value, change)]));
  return change(inside) as Said;
}
