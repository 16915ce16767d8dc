import { WEIGHTS } from '../weights.ts';
import type { Run } from './find-runs.ts';

/** Runs in the order of the quotation, put together so that they tell most. */
export interface Chain {
  /** No two of them share a word of the quotation. */
  readonly runs: readonly Run[];
  /** Bits that they tell, less what it costs to go from one to the next. */
  readonly score: number;
}

/** What is known of a quotation whose runs are chained. */
export interface ChainContext {
  /** Bits that the quotation's words before each place tell together, from 0 to all of them. */
  readonly bitsBefore: readonly number[];
  /** Bits that speak for a run beside its words: that the right speaker speaks it. */
  readonly favour: (run: Run) => number;
  /** Whether dots or brackets of the quotation show that something is left out between two of its words. */
  readonly isOpen: (before: number, behind: number) => boolean;
  /** Whether two places of the source stand in one turn. */
  readonly isOneTurn: (one: number, other: number) => boolean;
}

/** The chain of runs that tells most. */
export function chainRuns(found: readonly Run[], context: ChainContext): Chain {
  const weigh = ({ quoted, length }: Run) =>
    (context.bitsBefore[quoted + length] ?? 0) - (context.bitsBefore[quoted] ?? 0);
  const runs = found
    .toSorted((one, other) => weigh(other) - weigh(one) || one.source - other.source)
    .slice(0, WEIGHTS.mostRuns)
    .toSorted((one, other) => one.quoted - other.quoted || one.length - other.length || one.source - other.source);
  const links: Link[] = [];
  for (const run of runs) links.push(linkBest(run, links, { ...context, weigh }));
  const [last] = links.toSorted((one, other) => other.score - one.score || one.run.source - other.run.source);
  const chained: Run[] = [];
  for (let link = last; link; link = link.before) chained.unshift(link.run);
  return { runs: chained, score: last?.score ?? 0 };
}

/** The run behind whichever of the earlier ones it tells most with, or alone. */
function linkBest(
  run: Run,
  links: readonly Link[],
  context: ChainContext & { readonly weigh: (run: Run) => number },
): Link {
  const own = context.favour(run);
  const alone = context.weigh(run) + own;
  let best: Link = { run, score: alone, before: undefined };
  for (const before of links) {
    const rest = before.score + alone > best.score ? cutBehind(run, before.run) : undefined;
    if (rest === undefined) continue;
    const favour = goesOn(before.run, rest, context) ? 0 : own;
    const score = before.score + context.weigh(rest) + favour - costOf(before.run, rest, context);
    if (score > best.score) best = { run: rest, score, before };
  }
  return best;
}

interface Link {
  /** Without what the link before has of it. */
  readonly run: Run;
  /** Of the chain up to it. */
  readonly score: number;
  readonly before: Link | undefined;
}

/** What a run has of the quotation behind another; `undefined` where that is nothing, or begins no later. */
function cutBehind(run: Run, before: Run): Run | undefined {
  if (run.quoted <= before.quoted) return undefined;
  const shared = Math.max(before.quoted + before.length - run.quoted, 0);
  // Where the source goes on before the other run's end, the words they share are told by one of them only.
  const repeated = run.source > before.source ? Math.max(before.source + before.length - run.source, shared) : shared;
  if (repeated >= run.length) return undefined;
  return { quoted: run.quoted + repeated, source: run.source + repeated, length: run.length - repeated };
}

function costOf(before: Run, run: Run, context: ChainContext): number {
  const unmatched = WEIGHTS.chain.unmatched * (run.quoted - before.quoted - before.length);
  const skipped = run.source - before.source - before.length;
  if (!goesOn(before, run, context)) return unmatched + WEIGHTS.chain.jump;
  if (skipped === 0 && run.quoted === before.quoted + before.length) return 0;
  return (
    unmatched + WEIGHTS.chain.gap + skipped * WEIGHTS.chain[isOpenBetween(before, run, context) ? 'shown' : 'skipped']
  );
}

/** Whether a run goes on where another stands in the source, and no second place begins. */
export function goesOn(before: Run, run: Run, context: Pick<ChainContext, 'isOpen' | 'isOneTurn'>): boolean {
  const skipped = run.source - before.source - before.length;
  const most = isOpenBetween(before, run, context) ? WEIGHTS.shownCut : WEIGHTS.hiddenCut;
  return skipped >= 0 && skipped <= most && context.isOneTurn(before.source, run.source);
}

function isOpenBetween(before: Run, run: Run, { isOpen }: Pick<ChainContext, 'isOpen'>): boolean {
  return isOpen(before.quoted + before.length - 1, run.quoted);
}
