import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What was run of a file, as the coverage report sums it up. */
interface FileSummary {
  readonly lines: Count;
  readonly branches: Count;
}

interface Count {
  readonly total: number;
  readonly covered: number;
}

const { total: _, ...files }: Readonly<Record<string, FileSummary>> = JSON.parse(
  readFileSync('.cache/coverage/coverage-summary.json', 'utf8'),
);
const rooms = Map.groupBy(Object.entries(files), ([path]) => roomOf(relative('.', path)));
process.stdout.write(' lines  branches\n');
for (const [room, own] of [...rooms].toSorted(([one], [other]) => one.localeCompare(other))) {
  const summaries = own.map(([, summary]) => summary);
  const [lines, branches] = [summaries.map((file) => file.lines), summaries.map((file) => file.branches)];
  process.stdout.write(`${shareOf(lines)}    ${shareOf(branches)}  ${room}\n`);
}

/** The folder of `src/` that a file is in, or the file itself where it stands in none. */
function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** How much was run of what there is, in percent. */
function shareOf(counts: readonly Count[]): string {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const covered = counts.reduce((sum, count) => sum + count.covered, 0);
  return `${total === 0 ? 100 : Math.floor((100 * covered) / total)} %`.padStart(6);
}
