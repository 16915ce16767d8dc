import type { ComparedStory } from '../../report/comparison-data.ts';
import type { AnywhereFormat } from './story-format.ts';
import { BYTE_ORDER_MARK, writeCsv } from './write-csv.ts';

/**
 * The comparison as a spreadsheet: a line for each match and for each statement that one report alone has, a column of
 * text and one of speakers for each report.
 */
export const matchTable: AnywhereFormat = {
  file: 'matches.csv',
  type: 'text/csv',
  name: 'Table',
  what: 'CSV for a spreadsheet, a line for each match',
  stands: 'anywhere',
  write: (story) => BYTE_ORDER_MARK + writeCsv(listRows(story)),
};

function listRows({ reports, comparison: { matches, only } }: ComparedStory): readonly (readonly string[])[] {
  const statementById = new Map(reports.flatMap(({ statements }) => statements).map((entry) => [entry.id, entry]));
  const gather = (ids: readonly string[] = []) => {
    const statements = ids.flatMap((id) => statementById.get(id) ?? []);
    const speakers = statements.flatMap(({ speaker }) => speaker?.name ?? []);
    return [statements.map(({ text }) => text).join(' '), speakers.join(', ')];
  };
  const columnsOf = (statements: Readonly<Record<string, readonly string[]>>) =>
    reports.flatMap(({ id }) => gather(statements[id]));
  return [
    [
      'relation',
      'certainty',
      'moved',
      'score',
      'quotations',
      ...reports.flatMap(({ label }) => [label, `${label}: speaker`]),
    ],
    ...matches.map(({ relation, certainty, moved, score, quotations, statements }) => [
      relation,
      certainty,
      moved ? 'moved' : '',
      score.toFixed(2),
      quotations.map(({ verdict }) => verdict).join(', '),
      ...columnsOf(statements),
    ]),
    ...Object.entries(only).flatMap(([report, ids]) =>
      ids.map((id) => ['only', '', '', '', '', ...columnsOf({ [report]: [id] })]),
    ),
  ];
}
