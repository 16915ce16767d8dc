import { describe, expect, test } from 'vitest';
import { judgeMarks, listDifferences } from '../../../../src/desk/parts/class/class-mode.ts';
import { compareReports, parseReport } from '../../../../src/engine.ts';

const reports = [
  parseReport(
    'The mayor said the bridge would “hold until Friday night”. It rained in the old town all day long. Nobody was hurt, the police told reporters.',
    { id: 'a' },
  ),
  parseReport(
    'It rained in the old town all day long. The mayor said the bridge would “hold until Sunday night”. Schools will open again on Monday morning.',
    { id: 'b' },
  ),
];
const statements = reports.flatMap((report) => report.statements);
const idOf = (report: string, words: string) =>
  statements.find(({ id, text }) => id.startsWith(report) && text.includes(words))?.id ?? '';
const textsOf = (ids: readonly string[]) =>
  ids.map((id) => statements.find((statement) => statement.id === id)?.text.slice(0, 9));
const comparison = compareReports(reports);
const differences = listDifferences(reports, comparison);
const judge = (...ids: readonly string[]) => judgeMarks(differences, new Set(ids), comparison);

describe('the differences to find', () => {
  test('are what one report alone has and what is worded otherwise, in the order of the text', () => {
    expect(differences.map(({ kind, statements }) => [kind, textsOf(statements)])).toEqual([
      ['quotation', ['The mayor', 'The mayor']],
      ['only', ['Nobody wa']],
      ['only', ['Schools w']],
    ]);
  });

  test('are found by marking the statement in either report; the others are missed', () => {
    const { found, missed, mistaken } = judge(idOf('b', 'mayor'), idOf('a', 'Nobody'));
    expect(found.map(({ kind }) => kind)).toEqual(['quotation', 'only']);
    expect(missed.map(({ statements }) => textsOf(statements))).toEqual([['Schools w']]);
    expect(mistaken).toEqual([]);
  });

  test('are none where two statements are only perhaps the same, and a mark on them is no mistake', () => {
    const matches = comparison.matches.map((match) => ({ ...match, certainty: 'perhaps' as const }));
    const doubtful = { ...comparison, matches };
    const left = listDifferences(reports, doubtful);
    expect(left.map(({ kind }) => kind)).toEqual(['only', 'only']);
    expect(judgeMarks(left, new Set([idOf('a', 'mayor')]), doubtful).mistaken).toEqual([]);
  });

  test('leave a mark on the same words mistaken', () => {
    expect(textsOf(judge(idOf('a', 'rained')).mistaken)).toEqual(['It rained']);
  });
});
