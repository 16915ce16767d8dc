import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import type { Detail, Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** A report of one sentence whose details are those given, as kind, text and value. */
function report(id: string, text: string, details: readonly (readonly [Detail['kind'], string, string])[]): Report {
  const parsed = parseReport(text, { id });
  const statements = parsed.statements.map((statement) => ({
    ...statement,
    details: details.map(([kind, words, value]) => {
      const start = text.indexOf(words);
      return { kind, text: words, value, start, end: start + words.length };
    }),
  }));
  return { ...parsed, statements };
}

function compareDetails(first: Report, second: Report): readonly string[] {
  return compareReports([first, second])
    .matches.flatMap(({ details }) => details)
    .map(({ wordings, differs }) => `${wordings.a?.text} ${differs ? '≠' : '='} ${wordings.b?.text}`);
}

describe('details of a match', () => {
  test('are equal by what they mean', () => {
    expect(
      compareDetails(
        report('a', 'Three ships left the harbour of Springfield.', [['number', 'Three', '3']]),
        report('b', 'The harbour of Springfield was left by 3 ships.', [['number', '3', '3']]),
      ),
    ).toEqual(['Three = 3']);
  });

  test('are equal where one report tells less of a date, and differ where it tells another', () => {
    const harbour = (id: string, day: string, value: string) =>
      report(id, `Three ships left the harbour of Springfield on ${day}.`, [['date', day, value]]);
    expect(compareDetails(harbour('a', 'Friday', 'friday'), harbour('b', 'July 29', '2022-07-29'))).toEqual([
      'Friday = July 29',
    ]);
    expect(compareDetails(harbour('a', 'Friday', 'friday'), harbour('b', 'July 28', '2022-07-28'))).toEqual([
      'Friday ≠ July 28',
    ]);
  });

  test('are flagged where one stands in the place of the other', () => {
    expect(
      compareDetails(
        report('a', 'Twelve ships left the harbour of Springfield.', [['number', 'Twelve', '12']]),
        report('b', 'Thirteen ships left the harbour of Springfield.', [['number', 'Thirteen', '13']]),
      ),
    ).toEqual(['Twelve ≠ Thirteen']);
  });

  test('are flagged where a word of a name is another', () => {
    expect(
      compareDetails(
        report('a', 'Team Alpha lost in Springfield on Sunday.', [['name', 'Team Alpha', 'Team Alpha']]),
        report('b', 'Team Beta lost in Springfield on Sunday.', [['name', 'Team Beta', 'Team Beta']]),
      ),
    ).toEqual(['Team Alpha ≠ Team Beta']);
  });

  test('are not flagged where a replaced stretch holds names of different things', () => {
    expect(
      compareDetails(
        report('a', 'A guard said on Sunday that the harbour of Springfield was shut after George Floyd died.', [
          ['name', 'George Floyd', 'George Floyd'],
        ]),
        report('b', 'The Louisville Post said on Sunday that the harbour of Springfield was shut.', [
          ['name', 'Louisville Post', 'Louisville Post'],
        ]),
      ),
    ).toEqual([]);
  });

  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov', '≠'],
    ['Republicans', 'Republican', '='],
    ['Trump’s', 'Trump', '='],
    ['Karlsvik', 'Strand', '≠'],
  ])('of %s and %s are %s', (one, other, sign) => {
    expect(
      compareDetails(
        report('a', `On Sunday night ${one} held the harbour of Springfield.`, [['name', one, one]]),
        report('b', `On Sunday night ${other} held the harbour of Springfield.`, [['name', other, other]]),
      ),
    ).toEqual([`${one} ${sign} ${other}`]);
  });

  test('are flagged in another place where they measure the same', () => {
    expect(
      compareDetails(
        report('a', 'It took 25 minutes until ships left the harbour of Springfield.', [
          ['number', '25 minutes', '25 minutes'],
        ]),
        report('b', 'Ships left the harbour of Springfield after it took 35 minutes.', [
          ['number', '35 minutes', '35 minutes'],
        ]),
      ),
    ).toEqual(['25 minutes ≠ 35 minutes']);
  });

  test('of another kind are not held against each other', () => {
    expect(
      compareDetails(
        report('a', 'Twelve ships left the harbour of Springfield.', [['number', 'Twelve', '12']]),
        report('b', 'Many ships left the harbour of Springfield on Monday.', [['date', 'Monday', 'Monday']]),
      ),
    ).toEqual([]);
  });

  test('of identical statements are never flagged', () => {
    const text = 'Twelve ships and thirteen boats left the harbour of Springfield.';
    const details = [
      ['number', 'Twelve', '12'],
      ['number', 'thirteen', '13'],
    ] as const;
    expect(compareDetails(report('a', text, details), report('b', text, details))).toEqual([
      'Twelve = Twelve',
      'thirteen = thirteen',
    ]);
  });
});
