import type { Comparison } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

type LabelledReport = Report & { readonly label: string };

/**
 * The comparison as CSV: a line for each match and for each statement that one report alone has, a column of text and one
 * of speakers for each report. The byte order mark at its start tells Excel that it is UTF-8.
 */
export function writeTable(reports: readonly LabelledReport[], { matches, only }: Comparison): string {
  const statementById = new Map(reports.flatMap(({ statements }) => statements).map((entry) => [entry.id, entry]));
  const gather = (ids: readonly string[], read: 'text' | 'speaker') =>
    ids
      .map((id) => statementById.get(id))
      .flatMap((statement) => (read === 'text' ? statement?.text : statement?.speaker?.name) ?? [])
      .join(read === 'text' ? ' ' : ', ');
  const columns = (statements: Readonly<Record<string, readonly string[]>>) =>
    reports.flatMap(({ id }) => [gather(statements[id] ?? [], 'text'), gather(statements[id] ?? [], 'speaker')]);
  const head = [
    'relation',
    'moved',
    'score',
    'quotations',
    ...reports.flatMap(({ label }) => [label, `${label}: speaker`]),
  ];
  const lines = [
    head,
    ...matches.map(({ relation, moved, score, quotations, statements }) => [
      relation,
      moved ? 'moved' : '',
      score.toFixed(2),
      quotations.map(({ verdict }) => verdict).join(', '),
      ...columns(statements),
    ]),
    ...Object.entries(only).flatMap(([report, ids]) =>
      ids.map((id) => ['only', '', '', '', ...columns({ [report]: [id] })]),
    ),
  ];
  return `\ufeff${lines.map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet could take for a formula gets an apostrophe, which makes it text. */
function writeCell(value: string): string {
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
