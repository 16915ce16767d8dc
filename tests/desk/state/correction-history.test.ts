import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginHistory, type CorrectionStep, stepHistory } from '../../../src/desk/state/correction-history.ts';
import type { Correction } from '../../../src/report/comparison.ts';

const join: Correction = { kind: 'join', statements: ['a', 'b'] };
const split: Correction = { kind: 'split', statements: ['b', 'a'] };
const reject: Correction = { kind: 'reject', statements: ['c'] };
const said = (speaker: string | null): Correction => ({ kind: 'speaker', statements: ['a'], speaker });
const run = (...steps: readonly CorrectionStep[]) => steps.reduce(stepHistory, beginHistory([]));
const correct = (correction: Correction): CorrectionStep => ({ kind: 'correct', correction });

describe('corrections', () => {
  test('hold in the order in which they were made', () => {
    expect(run(correct(join), correct(reject)).corrections).toEqual([join, reject]);
  });

  test('give way to a later word on the same statements', () => {
    expect(run(correct(join), correct(split)).corrections).toEqual([split]);
    expect(run(correct(said('Blinken')), correct(said(null)), correct(join)).corrections).toEqual([said(null), join]);
    expect(run(correct(join), correct(said('Blinken'))).corrections).toEqual([join, said('Blinken')]);
  });

  test('are undone and redone, until another one is made', () => {
    const undone = run(correct(join), correct(reject), { kind: 'undo' });
    expect(undone.corrections).toEqual([join]);
    expect(stepHistory(undone, { kind: 'redo' }).corrections).toEqual([join, reject]);
    const changed = stepHistory(undone, correct(said('Lavrov')));
    expect(stepHistory(changed, { kind: 'redo' })).toBe(changed);
  });

  test('are removed one by one, which can be undone', () => {
    const removed = run(correct(join), correct(reject), { kind: 'remove', index: 0 });
    expect(removed.corrections).toEqual([reject]);
    expect(stepHistory(removed, { kind: 'undo' }).corrections).toEqual([join, reject]);
  });

  test('are as before after as many undos as steps, and as after them with as many redos', () => {
    const step = fc.constantFrom<CorrectionStep>(correct(join), correct(split), correct(reject), correct(said('x')), {
      kind: 'remove',
      index: 0,
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const after = run(...steps);
        const repeat = (kind: 'undo' | 'redo', from: typeof after) =>
          steps.reduce((at) => stepHistory(at, { kind }), from);
        const undone = repeat('undo', after);
        expect(undone.corrections).toEqual([]);
        expect(repeat('redo', undone).corrections).toEqual(after.corrections);
      }),
    );
  });
});
