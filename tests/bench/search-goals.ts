import { recallAt, type SearchFigures, timeAt } from './measure-search.ts';
import type { FiguresByRival } from './search.ts';

/** A figure and what it should be. */
export interface Goal {
  readonly what: string;
  readonly figure: number;
  readonly bound: 'most' | 'least';
  readonly goal: number;
}

/** Prints each goal beside its figure. */
export function printGoals(print: (line: string) => void, goals: readonly Goal[]): void {
  print('| goal | figure | should be | |\n|---|---|---|---|');
  for (const { what, figure, bound, goal } of goals) {
    const isReached = bound === 'most' ? figure <= goal : figure >= goal;
    print(
      `| ${what} | ${show(figure)} | ${bound === 'most' ? '≤' : '≥'} ${goal} | ${isReached ? 'reached' : 'missed'} |`,
    );
  }
  print('');
}

/** What is asked of speed, size and memory beside the rivals; times are of one run. */
export function ratioGoals(made: readonly FiguresByRival[]): readonly Goal[] {
  const [small, middle, large] = [made[0], made.at(-2), made.at(-1)];
  if (!small || !middle || !large) return [];
  const { ours, includes, minisearch, fuse } = large;
  const over = (of: SearchFigures, share: number) => timeAt(ours.times, share) / timeAt(of.times, share);
  const size = ours.statements;
  return [
    { what: `p95 at ${size}, of MiniSearch's`, figure: over(minisearch, 0.95), bound: 'most', goal: 0.02 },
    { what: `p95 at ${size}, of plain Fuse.js's`, figure: over(fuse, 0.95), bound: 'most', goal: 0.003 },
    { what: `p95 at ${size}, of the includes scan's`, figure: over(includes, 0.95), bound: 'most', goal: 1 },
    {
      what: `p95 at ${size}, of its own at ${middle.ours.statements}`,
      figure: over(middle.ours, 0.95),
      ...{ bound: 'most', goal: 2 },
    },
    { what: `p95 at ${size}, ms`, figure: timeAt(ours.times, 0.95), bound: 'most', goal: 16 },
    { what: `max at ${size}, ms`, figure: timeAt(ours.times, 1), bound: 'most', goal: 32 },
    { what: `median at ${size}, of MiniSearch's`, figure: over(minisearch, 0.5), bound: 'most', goal: 0.5 },
    { what: `median at ${small.ours.statements}, ms`, figure: timeAt(small.ours.times, 0.5), bound: 'most', goal: 3 },
    { what: "index, of MiniSearch's", figure: (ours.bytes ?? 0) / (minisearch.bytes ?? 1), bound: 'most', goal: 0.5 },
    { what: "load, of MiniSearch's", figure: ours.load / minisearch.load, bound: 'most', goal: 0.3 },
    { what: "memory, of MiniSearch's", figure: ours.memory / minisearch.memory, bound: 'most', goal: 0.35 },
  ];
}

/** What is asked of recall on real sentences. */
export function recallGoals({ ours, minisearch }: FiguresByRival): readonly Goal[] {
  const kinds = [...ours.places.keys()].filter((kind) => kind !== 'all');
  return [
    { what: 'recall at 1', figure: recallAt(ours, 1), bound: 'least', goal: 0.96 },
    { what: 'recall at 10', figure: recallAt(ours, 10), bound: 'least', goal: 0.99 },
    { what: 'exact phrases at 1', figure: recallAt(ours, 1, 'exact phrase'), bound: 'least', goal: 1 },
    {
      what: "least lead over MiniSearch's recall at 10 in any kind",
      figure: Math.min(...kinds.map((kind) => recallAt(ours, 10, kind) - recallAt(minisearch, 10, kind))),
      ...{ bound: 'least', goal: 0 },
    },
  ];
}

function show(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : figure === 0 ? '0' : figure.toPrecision(3);
}
