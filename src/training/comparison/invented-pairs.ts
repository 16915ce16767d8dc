import { readdirSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { parseReport } from '../../statements/parse-report.ts';

/** Two invented reports with the links and verdicts that a careful reader gives. */
export interface GoldPair {
  readonly name: string;
  readonly kind: 'independent' | 'rewording' | 'copy';
  readonly reports: readonly [Report, Report];
  /** By statement id: the number of its line, `a-7` or `b-7`. */
  readonly lineById: ReadonlyMap<string, string>;
  /** `a-7 b-3`: the same claim in both lines. */
  readonly links: ReadonlySet<string>;
  readonly quotations: readonly GoldQuotation[];
}

/** Two wordings of one quotation. */
export interface GoldQuotation {
  readonly verdict: Verdict;
  readonly first: string;
  readonly second: string;
}

/** The labelled pairs of invented reports in a folder, by file name. */
export function readInventedPairs(folder: string): readonly GoldPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readGoldPair(file.replace('.txt', ''), readFileSync(`${folder}/${file}`, 'utf8')));
}

function readGoldPair(name: string, source: string): GoldPair {
  const [head = '', ...sections] = source.split(/^## /m);
  const section = (title: string) =>
    sections
      .find((text) => text.startsWith(`${title}\n`))
      ?.slice(title.length)
      .trim() ?? '';
  const [first, second] = [readSide('a', section('a')), readSide('b', section('b'))];
  return {
    name,
    kind: /kind: (\w+)/.exec(head)?.[1] as GoldPair['kind'],
    reports: [first.report, second.report],
    lineById: new Map([...first.lineById, ...second.lineById]),
    links: new Set(
      section('links')
        .split(/\s+/)
        .map((link) => link.replace(/^(\w+)-(\w+)$/, 'a-$1 b-$2')),
    ),
    quotations: Array.from(section('quotations').matchAll(/^(\w+): (.*) \| (.*)$/gm), ([, verdict, one, other]) => ({
      verdict: verdict as Verdict,
      first: one ?? '',
      second: other ?? '',
    })),
  };
}

function readSide(side: string, source: string) {
  const lines = source.split('\n').map((line) => /^(\w+)\. (.*)$/.exec(line) ?? ['', '', '']);
  const body = lines.map(([, , text]) => text).join('\n');
  const report = parseReport(body, { id: side });
  const starts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, [, , text]) => sum + (text ?? '').length + 1, 0),
  );
  const lineById = new Map(
    report.statements.map(
      ({ id, start }) => [id, `${side}-${lines[starts.findLastIndex((at) => at <= start)]?.[1]}`] as const,
    ),
  );
  return { report, lineById };
}
