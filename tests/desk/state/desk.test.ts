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
  test('lays files into empty texts, then into new ones, up to twenty', () => {
    const names = [...'abcdefghijklmnopqrstu'];
    const desk = run(...names.map((file) => take(file)));
    expect(textsOf(desk)).toEqual(names.slice(0, 20).map((name) => `report-${name}: Words of ${name}.`));
    expect(desk.faults).toEqual(['u: not taken, because a comparison holds at most 20 texts. Remove one first.']);
  });

  test('lays a file into the text it was chosen for, over what is there', () => {
    expect(textsOf(run(take('a'), take('b', 'report-a')))).toEqual(['report-a: Words of b.', 'report-b: ']);
  });

  test('names a text after its publisher and says where it was taken from', () => {
    const desk = run(take('post'));
    expect(desk.reports[0]?.label).toBe('The Post');
    expect(desk.notices).toEqual({ 'report-a': { notes: ['Taken from post.', 'A note.'], faults: [] } });
  });

  test('tells a fault once, at its text, until the text is changed', () => {
    const fail: DeskStep = { kind: 'fail', message: 'b: expected a text.', report: 'report-a' };
    const failed = run(take('a'), fail, fail);
    expect(failed.notices['report-a']).toEqual({
      notes: ['Taken from a.', 'A note.'],
      faults: ['b: expected a text.'],
    });
    const label: DeskStep = { kind: 'edit', report: 'report-a', change: { label: 'Post' } };
    expect(stepDesk(failed, label).notices['report-a']?.faults).toHaveLength(1);
    const mended = stepDesk(failed, { kind: 'edit', report: 'report-a', change: { text: 'Other words.' } });
    expect(mended.notices['report-a']).toEqual({ notes: ['Taken from a.', 'A note.'], faults: [] });
    const emptied = stepDesk(mended, { kind: 'edit', report: 'report-a', change: { text: ' ' } });
    expect(emptied.notices['report-a']).toEqual({ notes: [], faults: [] });
  });

  test('takes what it told of a text away with the text, and other faults when a file is taken', () => {
    expect(run(take('a'), { kind: 'remove', report: 'report-a' }).notices).toEqual({});
    const fail: DeskStep = { kind: 'fail', message: 'The link was cut.', report: null };
    expect(run(fail, fail).faults).toEqual(['The link was cut.']);
    expect(run(fail, take('a')).faults).toEqual([]);
  });

  test('holds the file of a text until the text is changed', () => {
    const file = { name: 'a', size: 1, bytes: async () => new Uint8Array() };
    const taken = { ...plainReport('Words.'), encoding: 'koi8-r', leftOut: ['Page 1'] };
    const desk = run({ kind: 'take', file: 'a', report: null, taken, source: { file, keep: [] } });
    expect(desk.sources).toEqual({ 'report-a': { file, keep: [], encoding: 'koi8-r', leftOut: ['Page 1'] } });
    expect(desk.reports[0]).not.toHaveProperty('encoding');
    expect(stepDesk(desk, { kind: 'edit', report: 'report-a', change: { text: 'Other.' } }).sources).toEqual({});
    expect(stepDesk(desk, { kind: 'remove', report: 'report-a' }).sources).toEqual({});
  });

  test('adds up to twenty texts and keeps two', () => {
    const add: DeskStep = { kind: 'add' };
    expect(run(...Array.from({ length: 22 }, () => add)).reports).toHaveLength(20);
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
    const draft = draftOn(run(take('a'), take('b'), { kind: 'name', title: 'Rain' }));
    expect(draftOn(run({ kind: 'open', draft }))).toEqual(draft);
  });
});
