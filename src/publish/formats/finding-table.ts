import type { Finding, Match, Reading } from '../../report/comparison.ts';
import type { ComparedStory } from '../../report/comparison-data.ts';
import type { AnywhereFormat } from './story-format.ts';
import { BYTE_ORDER_MARK, writeCsv } from './write-csv.ts';

/** The findings as a spreadsheet: a line for each, with what it is, who speaks and what each report has. */
export const findingTable: AnywhereFormat = {
  file: 'findings.csv',
  type: 'text/csv',
  name: 'Findings',
  what: 'CSV for a spreadsheet, a line for each finding',
  stands: 'anywhere',
  write: (story, places) =>
    BYTE_ORDER_MARK +
    writeCsv([
      ['kind', 'speaker', 'statements', ...(places ? ['address'] : []), ...story.reports.map(({ label }) => label)],
      ...listRows(story, places?.passage),
    ]),
};

function listRows(
  { reports, comparison: { findings, matches } }: ComparedStory,
  addressOf: ((id: string) => string) | undefined,
): readonly (readonly string[])[] {
  const statementById = new Map(reports.flatMap(({ statements }) => statements).map((entry) => [entry.id, entry]));
  const matchById = new Map(matches.map((match) => [match.id, match]));
  return findings.map((finding) => {
    const statements = finding.statements.flatMap((id) => statementById.get(id) ?? []);
    const speakers = new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []));
    const readings = listReadings(finding, matchById);
    const wordsOf = (report: string) => {
      if (finding.kind === 'only') return finding.report === report ? statements.map(({ text }) => text).join(' ') : '';
      return readings.flatMap(({ wordings }) => wordings[report]?.text ?? []).join(' | ');
    };
    const [first = ''] = finding.statements;
    return [
      nameKind(finding, matchById),
      [...speakers].join(', '),
      finding.statements.join(' '),
      ...(addressOf ? [addressOf(finding.match ?? first)] : []),
      ...reports.map(({ id }) => wordsOf(id)),
    ];
  });
}

/** Its kind, of a detail what it tells: `quotation`, `number`. */
function nameKind(finding: Finding, matchById: ReadonlyMap<string, Match>): string {
  if (finding.kind !== 'detail') return finding.kind;
  return matchById.get(finding.match)?.details[finding.detail]?.kind ?? finding.kind;
}

function listReadings(finding: Finding, matchById: ReadonlyMap<string, Match>): readonly Reading[] {
  if (finding.kind === 'only') return [];
  if (finding.kind === 'quotation') return matchById.get(finding.match)?.quotations[finding.quotation]?.readings ?? [];
  if (finding.kind === 'detail') return matchById.get(finding.match)?.details[finding.detail]?.readings ?? [];
  return finding.readings;
}
