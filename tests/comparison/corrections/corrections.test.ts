import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import type { Correction } from '../../../src/report/comparison.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const FIRST = `The mayor of Springfield opened the harbour bridge on Monday.

Two ferries will stop running.

Tickets cost four dollars, the council said.`;

const SECOND = `On Monday the mayor of Springfield opened the harbour bridge.

Boats are to be withdrawn.

The council said that tickets cost four dollars.`;

const reports = [parseReport(FIRST, { id: 'first' }), parseReport(SECOND, { id: 'second' })];
const textById = new Map(reports.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)));

function matchTexts(corrections: readonly Correction[], own = reports) {
  return compareReports(own, { corrections }).matches.map(({ statements }) =>
    Object.values(statements)
      .flat()
      .map((id) => textById.get(id)),
  );
}

const BRIDGE = [
  'The mayor of Springfield opened the harbour bridge on Monday.',
  'On Monday the mayor of Springfield opened the harbour bridge.',
];
const TICKETS = ['Tickets cost four dollars, the council said.', 'The council said that tickets cost four dollars.'];
const FERRIES = ['Two ferries will stop running.', 'Boats are to be withdrawn.'];

describe('an editor’s correction', () => {
  test('is not needed for what the engine finds', () => {
    expect(matchTexts([])).toEqual([BRIDGE, TICKETS]);
  });

  test('joins what the engine leaves apart, by opening words', () => {
    expect(matchTexts([{ kind: 'join', statements: ['Two ferries', 'second: boats are'] }])).toEqual([
      BRIDGE,
      FERRIES,
      TICKETS,
    ]);
  });

  test('joins by id', () => {
    const ids = reports.map(({ statements }) => statements[1]?.id ?? '');
    expect(matchTexts([{ kind: 'join', statements: ids }])).toEqual([BRIDGE, FERRIES, TICKETS]);
  });

  test('splits what the engine matches', () => {
    expect(matchTexts([{ kind: 'split', statements: ['The mayor of', 'On Monday the'] }])).toEqual([TICKETS]);
  });

  test('splits two statements that a third one would hold together', () => {
    const own = [
      ...reports,
      parseReport('The mayor of Springfield opened the harbour bridge on Monday.', { id: 'third' }),
    ];
    const ids = own.map(({ statements }) => statements[0]?.id ?? '');
    const [bridge] = compareReports(own, { corrections: [{ kind: 'split', statements: ids.slice(0, 2) }] }).matches;
    expect(Object.keys(bridge?.statements ?? {})).toEqual(['first', 'third']);
  });

  test('rejects every counterpart of a statement', () => {
    const { only } = compareReports(reports, { corrections: [{ kind: 'reject', statements: ['Tickets cost'] }] });
    expect(only.first?.map((id) => textById.get(id))).toContain(TICKETS[0]);
  });

  test('sets who speaks', () => {
    const { reports: corrected } = compareReports(reports, {
      corrections: [{ kind: 'speaker', statements: ['Two ferries will'], speaker: 'Jane Doe' }],
    });
    expect(corrected[0]?.statements[1]?.speaker).toEqual({ name: 'Jane Doe', as: 'Jane Doe', found: 'editor' });
    expect(corrected[0]?.statements[1]?.attributions.map(({ speaker }) => speaker?.name)).toEqual(['Jane Doe']);
    expect(corrected[0]?.statements[1]?.manner).toBe('speech');
  });

  test('survives an edit elsewhere', () => {
    const edited = [
      parseReport(`A new first line.\n\n${FIRST}`, { id: 'first' }),
      reports[1] ?? parseReport('', { id: 'second' }),
    ];
    expect(matchTexts([{ kind: 'join', statements: ['Two ferries', 'Boats are'] }], edited)).toHaveLength(3);
  });
});

describe('a correction that can’t be carried out', () => {
  const messagesOf = (...corrections: Correction[]) =>
    compareReports(reports, { corrections }).faults.map(({ message }) => message);

  test('says that its statement is gone and which one is closest', () => {
    expect(messagesOf({ kind: 'reject', statements: ['Three ferries will stop running'] })).toEqual([
      'No statement has the id or the opening words “Three ferries will stop running”. The closest is “Two ferries will stop running.”. Name it by the words it now opens with, or remove the correction.',
    ]);
  });

  test('says that it names one statement only', () => {
    expect(messagesOf({ kind: 'join', statements: ['Two ferries'] })).toEqual([
      'To join statements, name at least two of them; named: “Two ferries”.',
    ]);
  });

  test('says that its words open two statements of one report', () => {
    const twice = [parseReport('He left at noon. He left at night.', { id: 'first' })];
    const { faults } = compareReports(twice, { corrections: [{ kind: 'reject', statements: ['He left'] }] });
    expect(faults.map(({ message }) => message)).toEqual([
      '“He left” opens 2 statements of one report: “He left at noon.” and “He left at night.”. Give more of the opening words.',
    ]);
  });

  test('changes nothing', () => {
    expect(matchTexts([{ kind: 'split', statements: ['The mayor of', 'Nobody ever'] }])).toEqual([BRIDGE, TICKETS]);
  });
});
