/** Figures for people to read. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table in Markdown, its columns level. */
export function drawTable({ title, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Precision, recall and F1 in per cent, from what was right, what was answered and what was to be found. */
export function drawScore({ right, answered, expected }: Count): string {
  const precision = answered ? right / answered : 0;
  const recall = expected ? right / expected : 0;
  const f1 = right ? (2 * precision * recall) / (precision + recall) : 0;
  return [precision, recall, f1].map((value) => (100 * value).toFixed(1)).join(' / ');
}

/** What a score is made of. */
export interface Count {
  readonly right: number;
  readonly answered: number;
  readonly expected: number;
}
