import { expect, test } from 'vitest';
import { switchMutants } from './switch-mutants.ts';

/** The changes that are tried on a line of code, as `before → after`. */
const changesOf = (code: string) => switchMutants('a.ts', code, 1).mutants.map(({ from, to }) => `${from} → ${to}`);

test('conditions, limits and words are changed, types and names are not', () => {
  expect(changesOf('const far: "a" | "b" = near < 0.5 ? "a" : "b";')).toEqual([
    'near < 0.5 ? "a" : "b" → "a"',
    'near < 0.5 ? "a" : "b" → "b"',
    'near < 0.5 → near <= 0.5',
    'near < 0.5 → near >= 0.5',
    '0.5 → 0',
    '0.5 → 5',
    '"a" → \'\'',
    '"b" → \'\'',
  ]);
});

test('with every switch off, code does what it did', () => {
  const { code } = switchMutants('a.js', 'if (one) if (other) tell("both"); else tell("one");', 1);
  const told: string[] = [];
  const run = new Function('globalThis', 'one', 'other', 'tell', code);
  run({ mutation: { isMutated: () => false } }, false, true, (word: string) => told.push(word));
  run({ mutation: { isMutated: () => false } }, true, false, (word: string) => told.push(word));
  expect(told).toEqual(['one']);
});
