import { findDifferences } from '../../comparison/differences/find-differences.ts';
import type { Certainty, ComparedReports, Match, Verdict } from '../../report/comparison.ts';
import type { Report, Span, Statement } from '../../report/report.ts';
import type { RecordQuotation, SearchRecord } from './search-record.ts';

/** What search needs of a story. */
export interface SearchedStory {
  readonly id: string;
  readonly title: string;
  /** Its day, ISO 8601. */
  readonly date?: string | null;
  readonly reports: readonly (Report & { readonly label: string; readonly publisher?: string | null })[];
  readonly comparison: Pick<ComparedReports, 'matches' | 'matchById' | 'findings' | 'lacking'>;
}

/** The records of all statements of all stories: story by story, report by report, in the running order. */
export function makeRecords(stories: readonly SearchedStory[]): readonly SearchRecord[] {
  const records: SearchRecord[] = [];
  for (const story of stories) records.push(...recordStory(story, records.length));
  return records;
}

function recordStory(story: SearchedStory, first: number): readonly SearchRecord[] {
  const statements = story.reports.flatMap((report, place) =>
    report.statements.map((statement) => ({ report, place, statement })),
  );
  const positionById = new Map(statements.map(({ statement }, at) => [statement.id, first + at]));
  const { matches, matchById } = story.comparison;
  const differing = listDiffering(story.comparison);
  const lacking = new Set(Object.values(story.comparison.lacking).flat());
  const differingById = new Map<string, readonly Span[]>();
  for (const match of matches) {
    for (const [id, spans] of Object.entries(findDifferences(match, story.reports))) differingById.set(id, spans);
  }
  return statements.map(({ report, place, statement }) => {
    const match = matchById.get(statement.id);
    const certainty = judgeCertainty(statement.id, match);
    const isSure = match !== undefined && certainty === 'sure';
    const partners = match ? Object.values(match.statements).flat() : [];
    return {
      story: story.id,
      storyTitle: story.title,
      date: story.date ?? null,
      report: report.id,
      label: report.label,
      lang: report.lang,
      publisher: report.publisher ?? null,
      place,
      statement: statement.id,
      text: statement.text,
      headline: statement.headline,
      speaker: statement.speaker?.name ?? null,
      via: statement.via,
      quotations: recordQuotations(statement, report.id, match),
      differing: differingById.get(statement.id) ?? [],
      match: match?.id ?? null,
      certainty,
      differs: isSure && differing.has(match.id),
      lacking: isSure && lacking.has(match.id),
      partners: partners.flatMap((id) => positionById.get(id) ?? []).toSorted((one, other) => one - other),
    };
  });
}

/** As sure as the surest of its own links. */
function judgeCertainty(statement: string, match: Match | undefined): Certainty {
  const links = match?.links.filter(({ statements }) => statements.includes(statement)) ?? [];
  return links.length > 0 && links.every(({ certainty }) => certainty === 'perhaps') ? 'perhaps' : 'sure';
}

/** The sure matches whose details or quoted words differ. */
function listDiffering({ findings, matchById }: SearchedStory['comparison']): ReadonlySet<string> {
  const sure = new Set([...matchById.values()].filter(({ certainty }) => certainty === 'sure').map(({ id }) => id));
  return new Set(
    findings.flatMap(({ kind, match }) =>
      (kind === 'quotation' || kind === 'detail') && sure.has(match) ? [match] : [],
    ),
  );
}

function recordQuotations(statement: Statement, report: string, match: Match | undefined): readonly RecordQuotation[] {
  return statement.quotations.map((quotation) => ({
    ...quotation.inText,
    speaker: quotation.speaker?.name ?? null,
    verdict: findVerdict(match, report, quotation),
  }));
}

/** The most telling verdict on a quotation. */
const TELLING: readonly Verdict[] = ['altered', 'trimmed', 'paraphrased', 'same'];

function findVerdict(match: Match | undefined, report: string, { start, end }: Span): Verdict | null {
  if (match?.certainty === 'perhaps') return null;
  const ownIds = new Set(match?.statements[report]);
  const verdicts = match?.quotations
    .filter(({ readings }) =>
      readings.some(({ wordings, repeats }) =>
        [...Object.values(wordings), ...repeats].some(
          (wording) => ownIds.has(wording.statement) && wording.start < end && start < wording.end,
        ),
      ),
    )
    .map(({ verdict }) => verdict);
  return TELLING.find((verdict) => verdicts?.includes(verdict)) ?? null;
}
