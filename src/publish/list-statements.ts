import type { Comparison } from '../report/comparison.ts';
import type { Report } from '../report/report.ts';

const COLUMNS = [
  'report',
  'number',
  'id',
  'text',
  'speaker',
  'cue',
  'manner',
  'via',
  'match',
  'relation',
  'address',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** A story's statements as CSV (RFC 4180), one a line, with the match that each is in. */
export function listStatements(
  reports: readonly (Report & { readonly label: string })[],
  { matches }: Pick<Comparison, 'matches'>,
  addressOf: (statement: string) => string,
): string {
  const matchById = new Map(
    matches.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
  const rows = reports.flatMap((report) =>
    report.statements.map((statement): Row => {
      const { id, number, text, speaker, cue, manner, via } = statement;
      const match = matchById.get(id);
      return {
        ...{ report: report.label, number, id, text, speaker: speaker?.name ?? null, cue, manner, via },
        ...{ match: match?.id ?? null, relation: match?.relation ?? 'only', address: addressOf(id) },
      };
    }),
  );
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  // A cell that begins like a formula would be run by spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
