import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { findStale, isEquivalent } from './equivalents.ts';
import type { Mutant } from './mutant.ts';
import { listFiles, narrowRoom, ROOMS, type Room } from './rooms.ts';
import type { Share, Verdict } from './run-mutants.ts';

/** Share of a room's mutants that its tests must kill. */
const GOAL = 0.85;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => ROOMS.every((room) => narrowRoom(room, [name]) === null));
if (unknown.length > 0) {
  print(
    `No room is named ${unknown.join(', ')}, nor a file of one; there are ${ROOMS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
for (const room of ROOMS) {
  const narrowed = asked.length === 0 ? room : narrowRoom(room, asked);
  if (narrowed !== null) await tryRoom(narrowed);
}

/** Tries all mutants of a room and prints what became of them; the command fails if too many live. */
async function tryRoom(room: Room): Promise<void> {
  const [sources, tests] = [listFiles(room.sources), listFiles(room.tests)];
  const places = availableParallelism();
  const shares = Array.from({ length: places }, (_, place) => ({ sources, tests, place, places }));
  const verdicts = (await Promise.all(shares.map(runShare))).flat();
  const survivors = verdicts.filter(({ killer }) => killer === null).map(({ mutant }) => mutant);
  const counted = verdicts.filter(({ mutant }) => !isEquivalent(mutant));
  for (const mutant of survivors.filter((one) => !isEquivalent(one)).toSorted((one, other) => one.id - other.id)) {
    print(`  ${describeMutant(mutant)}`);
  }
  for (const [file, own] of Map.groupBy(counted, ({ mutant }) => mutant.file)) print(describeTally(file, own));
  const stale = findStale(sources, survivors);
  for (const { file, context, to } of stale)
    print(`Listed as equivalent, but no survivor: ${file}: ${context} → ${to}`);
  print(`${describeTally(room.name, counted)}\n`);
  if (stale.length > 0 || shareKilled(counted) < GOAL) process.exitCode = 1;
}

function runShare(share: Share): Promise<readonly Verdict[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Verdict[]>();
  const verdicts: Verdict[] = [];
  const worker = new Worker(new URL('run-mutants.ts', import.meta.url), { workerData: share });
  worker.on('message', (verdict: Verdict) => verdicts.push(verdict));
  worker.on('error', reject);
  worker.on('exit', () => resolve(verdicts));
  return promise;
}

function describeMutant({ file, line, column, from, to }: Mutant): string {
  const [before, after] = [from, to].map((code) => {
    const short = code.replace(/\s+/g, ' ');
    return short.length > 80 ? `${short.slice(0, 79)}…` : short;
  });
  return `${file}:${line}:${column}  ${before} → ${after || '(nothing)'}`;
}

function describeTally(name: string, verdicts: readonly Verdict[]): string {
  const killed = verdicts.filter(({ killer }) => killer !== null).length;
  const percent = `${Math.floor(100 * shareKilled(verdicts))} %`.padStart(5);
  return `${percent}  ${name}: ${killed} killed, ${verdicts.length - killed} survived`;
}

function shareKilled(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ killer }) => killer !== null).length / Math.max(1, verdicts.length);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
