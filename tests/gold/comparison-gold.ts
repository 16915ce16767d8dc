import { readdirSync, readFileSync } from 'node:fs';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { Verdict } from '../../src/report/comparison.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

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

const FOLDER = `${import.meta.dirname}/comparison`;

/** The labelled pairs in `tests/gold/comparison/`, on which the comparison is tuned. */
export function readGoldPairs(): readonly GoldPair[] {
  return readFolder(FOLDER);
}

/** Pairs that nothing is tuned on: they tell how the comparison does on texts it was not made for. */
export function readHeldOutPairs(): readonly GoldPair[] {
  return readFolder(`${FOLDER}/held-out`);
}

function readFolder(folder: string): readonly GoldPair[] {
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

/** What a way of comparing makes of a gold pair. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How many of the links between lines are right, wrong and missed. */
export function tallyLinks(pair: GoldPair, links: Iterable<readonly [string, string]>): Tally {
  const found = new Set(
    Array.from(links, (ids) =>
      ids
        .map((id) => pair.lineById.get(id) ?? '')
        .sort()
        .join(' '),
    ),
  );
  const right = [...found].filter((link) => pair.links.has(link)).length;
  return { right, wrong: found.size - right, missed: pair.links.size - right };
}

/** The pairs of statements that the engine links. */
export function linkByEngine({ reports }: GoldPair): readonly (readonly [string, string])[] {
  return compareReports(reports).matches.flatMap(({ links }) => links.map(({ statements }) => statements));
}

/**
 * How many quotations get the verdict of the gold set, and how many pairs of wordings are not in it; the gold set does not
 * list every paraphrase, so one that it lacks is not counted as wrong.
 */
export function tallyQuotations({ reports, quotations }: GoldPair): Tally {
  const wanted = new Set(quotations.map(({ verdict, first, second }) => `${verdict}: ${first} | ${second}`));
  const found = compareReports(reports)
    .matches.flatMap((match) => match.quotations)
    .map(({ verdict, wordings }) => `${verdict}: ${wordings.a?.text} | ${wordings.b?.text}`);
  const right = found.filter((line) => wanted.has(line)).length;
  const wrong = found.filter((line) => !wanted.has(line) && !line.startsWith('paraphrased')).length;
  return { right, wrong, missed: wanted.size - right };
}
