import { stringify } from 'yaml';
import { toLine } from '../summary/print-text.ts';
import type { Doubt } from './list-doubts.ts';
import { nameStatement } from './name-statement.ts';

/** The doubts as text: each pair with the line that says it is the same, and the line that says it is not. */
export function writeDoubts(doubts: readonly Doubt[], all: number): string {
  if (all === 0) return 'Nothing is in doubt: every match is sure, or an editor has ruled it.\n';
  const head = `${doubts.length} of ${all} pairs that are perhaps the same, the least sure first. Put one of the two lines below “corrections:” in the story.md of the story.\n`;
  return [head, ...doubts.map(writeDoubt)].join('\n');
}

function writeDoubt({ story, link, sides }: Doubt): string {
  const width = Math.max(...sides.map(({ report }) => report.label.length));
  const texts = sides.map(({ report, statement }) => `  ${report.label.padEnd(width)}  ${toLine(statement.text)}`);
  const names = sides.map(nameStatement);
  return [
    `content/${story.id}/story.md  ${link.score.toFixed(2)}`,
    ...texts,
    `  the same:      ${writeLine('join', names)}`,
    `  not the same:  ${writeLine('split', names)}`,
    '',
  ].join('\n');
}

function writeLine(kind: 'join' | 'split', names: readonly string[]): string {
  const list = names.map((name) => stringify(name, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim());
  return `- ${kind}: [${list.join(', ')}]`;
}
