import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { READ_MEASURES } from '../../src/views/shell/measures.ts';
import {
  type GoldPair,
  linkByEngine,
  readGoldPairs,
  readHeldOutPairs,
  type Tally,
  tallyLinks,
  tallyQuotations,
} from '../gold/comparison-gold.ts';
import { BASELINES } from './comparison-baselines.ts';

/** Prints how well the comparison links the project's own labelled reports, beside plain ways, and how fast it is. */
export function benchComparison(print: (line: string) => void): void {
  for (const [title, pairs] of [
    ['tuned on', readGoldPairs()],
    ['held out', readHeldOutPairs()],
  ] as const) {
    printAccuracy(title, pairs, print);
  }
  print('Read by hand on unseen pairs, November 2026');
  for (const { what, figure } of READ_MEASURES) print(`${figure.padEnd(12)}${what}`);
  print('');
  timeComparison(print);
}

function printAccuracy(title: string, pairs: readonly GoldPair[], print: (line: string) => void): void {
  const independent = pairs.filter(({ kind }) => kind === 'independent');
  const others = pairs.filter(({ kind }) => kind !== 'independent');
  print(`Links, ${pairs.length} labelled pairs of reports, ${title} (F1; precision, recall over all)`);
  print(`${''.padEnd(36)}all    independent  copies, rewordings`);
  for (const [name, link] of [['variorum', linkByEngine] as const, ...Object.entries(BASELINES)]) {
    const tally = (own: readonly GoldPair[]) => add(own.map((pair) => tallyLinks(pair, link(pair))));
    const { precision, recall } = rate(tally(pairs));
    const figures = [pairs, independent, others].map((own) => rate(tally(own)).f1.toFixed(3));
    print(`${name.padEnd(36)}${figures.join('  ')}        P ${precision.toFixed(3)} R ${recall.toFixed(3)}`);
  }
  const { right, wrong, missed } = add(pairs.map(tallyQuotations));
  print(`Quotation verdicts right: ${right} of ${right + missed}; pairs of wordings that are none: ${wrong}`);
  print('');
}

function add(tallies: readonly Tally[]): Tally {
  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

function rate({ right, wrong, missed }: Tally) {
  const precision = right / Math.max(right + wrong, 1);
  const recall = right / Math.max(right + missed, 1);
  return { precision, recall, f1: (2 * right) / Math.max(2 * right + wrong + missed, 1) };
}

function timeComparison(print: (line: string) => void): void {
  const bodies = ['report-a', 'report-b'].map((id) =>
    readFileSync(`content/blinken-lavrov-call/${id}.md`, 'utf8').replace(/^---\n.*?\n---\n/s, ''),
  );
  const parse = () => bodies.map((body, index) => parseReport(body, { id: `r${index}` }));
  const reports = parse();
  const whole = time(() => diffWords(bodies[0] ?? '', bodies[1] ?? ''), 40);
  const [parsing, comparing] = [time(parse, 200), time(() => compareReports(reports), 200)];
  print(`Shipped pair: parsing ${ms(parsing)} + comparing ${ms(comparing)}, jsdiff on the whole texts ${ms(whole)}:`);
  print(`  ${((parsing + comparing) / whole).toFixed(2)} of its time (goal 0.25)`);
  const [short, long] = [500, 5_000].map((count) => {
    const pair = inventReports({ reports: 2, statements: count });
    return time(() => compareReports(pair), 5);
  });
  print(`5,000 statements each: ${ms(long ?? 0)}, ${((long ?? 0) / (short ?? 1)).toFixed(1)} times 500 each (goal 20)`);
  const twenty = inventReports({ reports: 20, statements: 40 });
  print(`20 reports of 40 statements: ${ms(time(() => compareReports(twenty), 5))} (goal 1000 ms)`);
}

const ms = (value: number) => `${value.toFixed(1)} ms`;

/** The least time of several runs, in milliseconds: other work on the machine only adds. */
function time(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Reports that reword one another: words as rare as in real texts, one in seven replaced. */
function inventReports({
  reports,
  statements,
}: {
  readonly reports: number;
  readonly statements: number;
}): readonly Report[] {
  const random = startRandom();
  const word = () => `w${Math.floor(Math.exp(random() * Math.log(statements * 20))).toString(36)}x`;
  const original = Array.from({ length: statements }, () =>
    Array.from({ length: 12 + Math.floor(random() * 18) }, word),
  );
  return Array.from({ length: reports }, (_, index) => {
    const sentences = original.map((words) => `A${words.map((own) => (random() < 0.15 ? word() : own)).join(' ')}.`);
    return parseReport(sentences.join('\n\n'), { id: `r${index}` });
  });
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function startRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
