import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { loadSwitched } from './load-switched.ts';
import type { Mutant } from './mutant.ts';
import { type NotedTest, takeTests } from './stand-in.ts';
import { readTrace, switchOn } from './switchboard.ts';

/** What a worker is asked to try: every mutant of these sources whose place in the list is its own. */
export interface Share {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  readonly place: number;
  readonly places: number;
}

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  /** The first test that failed; `null` where none did. */
  readonly killer: string | null;
}

/** A file of tests as it runs on unchanged code. */
interface TestFile {
  readonly path: string;
  /** What loading it passes, before any test runs. */
  readonly loading: ReadonlySet<number>;
  readonly touchedByTest: readonly ReadonlySet<number>[];
  readonly asked: number;
}

/** Runs of a property: all the same in every attempt, so that only the mutant can make it fail. */
const RUNS = { seed: 1, numRuns: 20 };
/** A mutant that passes so many times as many places as the unchanged code runs for ever. */
const PATIENCE = 20;

let attempts = 0;

/** The tests of a file, loaded anew with everything that they try, so that no attempt sees what another left behind. */
async function loadTests(path: string): Promise<readonly NotedTest[]> {
  attempts += 1;
  takeTests();
  await import(`${pathToFileURL(resolve(path)).href}?attempt=${attempts}`);
  return takeTests();
}

async function runUnchanged(path: string): Promise<TestFile> {
  switchOn(0);
  const tests = await loadTests(path);
  const { touched: loading, asked } = readTrace();
  const touchedByTest: ReadonlySet<number>[] = [];
  let all = asked;
  for (const { run, name } of tests) {
    switchOn(0);
    const failure = await failureOf(run);
    const trace = readTrace();
    all += trace.asked;
    if (failure !== null) throw new Error(`“${name}” in ${path} fails before anything is changed`, { cause: failure });
    touchedByTest.push(trace.touched);
  }
  return { path, loading, touchedByTest, asked: all };
}

async function failureOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return null;
  } catch (error) {
    return error ?? 'failed';
  }
}

/** The first test of a file that fails with a mutant on. */
async function findKiller(id: number, file: TestFile): Promise<string | null> {
  const isConcerned = file.touchedByTest.map((touched) => touched.has(id) || file.loading.has(id));
  if (!isConcerned.includes(true)) return null;
  switchOn(id, file.asked * PATIENCE + 100_000);
  let tests: readonly NotedTest[] = [];
  const failure = await failureOf(async () => {
    tests = await loadTests(file.path);
  });
  if (failure !== null) return `loading ${file.path}`;
  for (const [place, { name, run }] of tests.entries()) {
    if (isConcerned[place] && (await failureOf(run)) !== null) return name;
  }
  return null;
}

const { sources, tests, place, places } = workerData as Share;
fc.configureGlobal(RUNS);
const mutants = loadSwitched(sources);
const files: TestFile[] = [];
for (const path of tests) files.push(await runUnchanged(path));
files.sort((one, other) => one.asked - other.asked);
for (const [index, mutant] of mutants.entries()) {
  if (index % places !== place) continue;
  let killer: string | null = null;
  for (const file of files) killer ??= await findKiller(mutant.id, file);
  const verdict: Verdict = { mutant, killer };
  parentPort?.postMessage(verdict);
}
