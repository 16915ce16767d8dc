import { type ListedStatement, listStatements } from './list-statements.ts';
import type { AnywhereFormat } from './story-format.ts';
import { writeCsv } from './write-csv.ts';

/** A story's statements as a table, one a line, with the match that each is in. */
export const statementTable: AnywhereFormat = {
  file: 'statements.csv',
  type: 'text/csv',
  name: 'Statements',
  what: 'CSV, a line for each statement',
  stands: 'anywhere',
  write: (story, places) => {
    const columns = Object.entries(COLUMNS);
    const rows = listStatements(story, places).map((listed) => columns.map(([, read]) => read(listed)));
    return writeCsv([columns.map(([name]) => name), ...rows]);
  },
};

const COLUMNS: Readonly<Record<string, (listed: ListedStatement) => string | number | null>> = {
  report: ({ report }) => report.label,
  number: ({ statement }) => statement.number,
  id: ({ statement }) => statement.id,
  text: ({ statement }) => statement.text,
  speaker: ({ statement }) => statement.speaker?.name ?? null,
  cue: ({ statement }) => statement.cue,
  manner: ({ statement }) => statement.manner,
  via: ({ statement }) => statement.via,
  match: ({ match }) => match,
  relation: ({ relation }) => relation,
  address: ({ address }) => address,
};
