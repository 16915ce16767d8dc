import { describe, expect, test } from 'vitest';
import { type Desk, type DeskStep, draftOn, emptyDesk, stepDesk } from '../../../src/desk/state/desk.ts';
import { plainReport } from '../../../src/import/files/taken-report.ts';

const run = (...steps: readonly DeskStep[]): Desk => steps.reduce(stepDesk, emptyDesk());
const take = (file: string, report: string | null = null): DeskStep => ({
  kind: 'take',
  file,
  report,
  taken: { ...plainReport(`Words of ${file}.`, ['A note.']), publisher: file === 'post' ? 'The Post' : null },
});
const textsOf = ({ reports }: Desk) => reports.map(({ id, text }) => `${id}: ${text}`);

describe('a desk', () => {
  test('lays files into empty texts, then into new ones, up to six', () => {
    const desk = run(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((file) => take(file)));
    expect(textsOf(desk)).toEqual([
      'report-a: Words of a.',
      'report-b: Words of b.',
      'report-c: Words of c.',
      'report-d: Words of d.',
      'report-e: Words of e.',
      'report-f: Words of f.',
    ]);
    expect(desk.faults).toEqual(['g: not taken, because a comparison holds at most 6 texts. Remove one first.']);
  });

  test('lays a file into the text it was chosen for, over what is there', () => {
    expect(textsOf(run(take('a'), take('b', 'report-a')))).toEqual(['report-a: Words of b.', 'report-b: ']);
  });

  test('names a text after its publisher and says where it was taken from', () => {
    const desk = run(take('post'));
    expect(desk.reports[0]?.label).toBe('The Post');
    expect(desk.notes).toEqual({ 'report-a': ['Taken from post.', 'A note.'] });
  });

  test('adds up to six texts and keeps two', () => {
    const add: DeskStep = { kind: 'add' };
    expect(run(add, add, add, add, add, add).reports).toHaveLength(6);
    const removed = run(take('a'), take('b'), { kind: 'remove', report: 'report-a' });
    expect(textsOf(removed)).toEqual(['report-a: ', 'report-b: Words of b.']);
  });

  test('never gives a new text the id of one that is there', () => {
    const ids = run({ kind: 'add' }, { kind: 'remove', report: 'report-a' }, { kind: 'add' }).reports.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['report-b', 'report-c', 'report-a']);
  });

  test('forgets the corrections of a text that is removed, and only these', () => {
    const correct = (...statements: readonly string[]): DeskStep => ({
      kind: 'correct',
      step: { kind: 'correct', correction: { kind: 'reject', statements } },
    });
    const desk = run({ kind: 'add' }, correct('report-a-1'), correct('report-c-1'), {
      kind: 'remove',
      report: 'report-c',
    });
    expect(draftOn(desk).corrections).toEqual([{ kind: 'reject', statements: ['report-a-1'] }]);
  });

  test('gives back the draft that was opened on it', () => {
    const draft = draftOn(
      run(take('a'), take('b'), { kind: 'name', title: 'Rain' }, { kind: 'teach', isForClass: true }),
    );
    expect(draftOn(run({ kind: 'open', draft }))).toEqual(draft);
  });
});
