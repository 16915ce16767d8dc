import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { watchNatives } from './watch-natives.ts';

/**
 * Counts the work that a function makes: how often each block of code is run, and what the built-in methods step through
 * meanwhile. It is the same on every machine, however busy.
 */
export function countWork(run: () => unknown): number {
  session.post('Profiler.takePreciseCoverage');
  return watchNatives(run) + countBlocks();
}

/**
 * How many times the work an input of twice the size makes. `prepare` makes an input of a size and gives what is done
 * with it. Half the size goes before, uncounted: it sets up what is set up once, and leaves as much of either input new
 * to whatever remembers what it has read.
 */
export function measureGrowth(prepare: (size: number) => () => unknown, size: number): number {
  prepare(Math.ceil(size / 2))();
  const [once, twice] = [prepare(size), prepare(2 * size)].map(countWork);
  if (!once || !twice) throw new Error('No work was counted.');
  return twice / once;
}

/** The growth that is allowed: sorting makes a little more than twice the work of half the input. */
export const LINEAR = 2.5;

// Code that is compiled before this line is counted by functions only. It must stay so: code that is thrown away and
// compiled anew between two counts would count by blocks in the second.
setFlagsFromString('--no-flush-bytecode');
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The files that count. */
const COUNTERS = ['count-work.ts', 'watch-natives.ts'].map((file) => `${import.meta.dirname}/${file}`);

/** How often the blocks of all code but the counters' own were run since it was asked last. */
function countBlocks(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (fault, { result }) => {
    if (fault) throw fault;
    for (const { url, functions } of result) {
      if (COUNTERS.some((file) => url.endsWith(file))) continue;
      for (const { count } of functions.flatMap(({ ranges }) => ranges)) sum += count;
    }
  });
  return sum;
}
