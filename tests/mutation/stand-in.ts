/** Stands in for Vitest while mutants run: notes each test instead of running it once, so that it can be run often. */
export { expect } from '../../node_modules/vitest/dist/index.js';

/** A test that can be run again and again. */
export interface NotedTest {
  readonly name: string;
  readonly run: () => unknown;
}

let noted: NotedTest[] = [];
let path: readonly string[] = [];

/** The tests noted since the last call. */
export function takeTests(): readonly NotedTest[] {
  const taken = noted;
  noted = [];
  return taken;
}

function note(name: string, run: () => unknown): void {
  noted.push({ name: [...path, name].join(' '), run });
}

function group(name: string, describeAll: () => void): void {
  const outer = path;
  path = [...path, name];
  describeAll();
  path = outer;
}

/** `test.each` and `describe.each`: a row's values are the arguments. */
const forEach =
  (define: (name: string, run: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, run: (...values: readonly unknown[]) => void) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      define(`${name} (${String(values[0])})`, () => run(...values));
    }
  };

/** Notes a test. */
export const test = Object.assign(note, { each: forEach(note) });

/** Groups tests under a name. */
export const describe = Object.assign(group, { each: forEach(group) });
