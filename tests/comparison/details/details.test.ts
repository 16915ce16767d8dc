import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { DETAIL_KINDS, type DetailKind } from '../../../src/report/detail-kinds.ts';
import type { Detail, Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** A report of one sentence whose details are those given, as kind, text and value. */
function report(id: string, text: string, details: readonly (readonly [Detail['kind'], string, string])[]): Report {
  const parsed = parseReport(text, { id });
  const statements = parsed.statements.map((statement) => ({
    ...statement,
    details: details.map(([kind, words, value]) => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      return { kind, text: words, value, ...span, inText: span };
    }),
  }));
  return { ...parsed, statements };
}

function compareDetails(first: Report, second: Report): readonly string[] {
  const { matches } = compareReports([first, second]);
  expect(matches).toHaveLength(1);
  return matches
    .flatMap(({ details }) => details)
    .map(({ readings, differs }) => {
      const textIn = (id: string) => readings.find(({ wordings }) => wordings[id])?.wordings[id]?.text;
      return `${textIn('a')} ${differs ? '≠' : '='} ${textIn('b')}`;
    });
}

describe('details of a match', () => {
  test.each(Object.keys(DETAIL_KINDS) as DetailKind[])('of the kind %s are compared', (kind) => {
    const text = 'Three ships left the harbour of Springfield.';
    const [one, other] = ['a', 'b'].map((id) => report(id, text, [[kind, 'Three', '3']]));
    expect(one && other && compareDetails(one, other)).toEqual(['Three = Three']);
  });

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

  /** Details of one kind, given as `words: value`, in a sentence about the harbour. */
  const harbour = (id: string, kind: Detail['kind'], text: string, ...told: readonly string[]) =>
    report(
      id,
      text,
      told.map((one) => {
        const [words = '', value = words] = one.split(': ');
        return [kind, words, value] as const;
      }),
    );

  test('are named in their order of the text where several differ', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'Twelve ships and 30 boats left the harbour of Springfield.', 'Twelve: 12', '30'),
        harbour('b', 'number', 'Thirteen ships and 40 boats left the harbour of Springfield.', 'Thirteen: 13', '40'),
      ),
    ).toEqual(['Twelve ≠ Thirteen', '30 ≠ 40']);
  });

  test('are held against one other each', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'Some 12 or 13 ships left the harbour of Springfield.', '12', '13'),
        harbour('b', 'number', 'Some 40 ships left the harbour of Springfield.', '40'),
      ),
    ).toHaveLength(1);
  });

  test('are not flagged where the other report has what they say elsewhere', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'Twelve ships left the harbour of Springfield for 30 days.', 'Twelve: 12', '30'),
        harbour('b', 'number', 'For 12 days thirty ships left the harbour of Springfield.', '12', 'thirty: 30'),
      ).toSorted(),
    ).toEqual(['30 = thirty', 'Twelve = 12']);
  });

  test('of one value and two kinds are not the same', () => {
    expect(
      compareDetails(
        report('a', 'The ships left the harbour of Springfield at 12 o’clock.', [['time', '12', '12']]),
        report('b', 'The 12 ships left the harbour of Springfield.', [['number', '12', '12']]),
      ),
    ).toEqual([]);
  });

  test('of two kinds in one place are not held against each other', () => {
    expect(
      compareDetails(
        report('a', 'Twelve ships left the harbour of Springfield.', [['number', 'Twelve', '12']]),
        report('b', 'Ulm’s ships left the harbour of Springfield.', [['name', 'Ulm', 'Ulm']]),
      ),
    ).toEqual([]);
  });

  test('of money in other places are held against each other, percentages and dates are not', () => {
    const told = (kind: Detail['kind'], one: string, other: string) =>
      compareDetails(
        report('a', `It was ${one} when ships left the harbour of Springfield.`, [[kind, one, one]]),
        report('b', `Ships left the harbour of Springfield when it was ${other}.`, [[kind, other, other]]),
      );
    expect(told('money', '25 dollars', '35 dollars')).toEqual(['25 dollars ≠ 35 dollars']);
    expect(told('percentage', '25 %', '35 %')).toEqual([]);
    expect(told('number', '25 minutes', '35 people')).toEqual([]);
    expect(told('number', '25', '35')).toEqual([]);
    expect(told('date', '25 July', '26 July')).toEqual([]);
    expect(
      compareDetails(
        report('a', 'It was 25 points when ships left the harbour of Springfield.', [
          ['number', '25 points', '25 points'],
        ]),
        report('b', 'Ships left the harbour of Springfield when it was 35 points.', [
          ['percentage', '35 points', '35 points'],
        ]),
      ),
    ).toEqual([]);
  });

  test('of one unit are not held against what is of another thing', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'The old ferry took 25 minutes to leave the harbour of Springfield.', '25 minutes'),
        harbour(
          'b',
          'number',
          'The ferry left the harbour of Springfield late; repairs of a torn sail had taken the crew 45 minutes.',
          '45 minutes',
        ),
      ),
    ).toEqual([]);
  });

  test('side by side are held against each other in their order', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'Some 12, 13 ships left the harbour of Springfield.', '12', '13'),
        harbour('b', 'number', 'Some 40, 50 ships left the harbour of Springfield.', '40', '50'),
      ),
    ).toEqual(['12 ≠ 40', '13 ≠ 50']);
  });

  test('are flagged where the other report has the same number of something else', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'Twelve ships left the harbour of Springfield.', 'Twelve: 12'),
        harbour(
          'b',
          'number',
          'Thirteen ships left the harbour of Springfield after 12 days.',
          'Thirteen: 13',
          '12 days: 12 days',
        ),
      ),
    ).toEqual(['Twelve ≠ Thirteen']);
  });

  test('of another unit in one place are flagged, though one is a part of the other', () => {
    expect(
      compareDetails(
        harbour('a', 'number', 'Ships left the harbour of Springfield within 25.', '25'),
        harbour('b', 'number', 'Ships left the harbour of Springfield within 25 minutes.', '25 minutes'),
      ),
    ).not.toContain('25 = 25 minutes');
  });

  test.each([
    ['Karlsvik', 'the old Strand'],
    ['Karlsvik', 'Strand people'],
    ['the old Karlsvik', 'Strand'],
    ['Karlsvik people', 'Strand'],
  ])('are not flagged where more than a name stands for the name: %s, %s', (one, other) => {
    expect(
      compareDetails(
        harbour('a', 'name', `On Sunday night ${one} held the harbour of Springfield.`, 'Karlsvik'),
        harbour('b', 'name', `On Sunday night ${other} held the harbour of Springfield.`, 'Strand'),
      ),
    ).toEqual([]);
  });

  test.each([
    ['Ada Lind', 'Lind', '='],
    ['Lind', 'Ada Lind', '='],
    ['Ada Lind', 'Ada Lund', '≠'],
    ['Lawrow', 'Lawrov', '≠'],
  ])('of %s at the beginning and %s at the end are %s', (one, other, sign) => {
    expect(
      compareDetails(
        harbour('a', 'name', `On Sunday ${one} held the old harbour of Springfield.`, one),
        harbour('b', 'name', `On Sunday ${other} held the old harbour of Springfield.`, other),
      ),
    ).toEqual([`${one} ${sign} ${other}`]);
  });

  /** Names that don’t fill the stretch of words that differ. */
  const beside = (one: string, other: string) =>
    compareDetails(
      harbour('a', 'name', `On Sunday the angry ${one} held the old harbour of Springfield.`, one),
      harbour('b', 'name', `On Sunday the tired old ${other} held the old harbour of Springfield.`, other),
    );

  test.each([
    ['Lawrow', 'Lawrov'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Zelensky', 'Zelenskiy'],
  ])('of %s and %s beside other words are flagged, as they are nearly spelt alike', (one, other) => {
    expect(beside(one, other)).toEqual([`${one} ≠ ${other}`]);
  });

  test.each([
    ['Lawrow', 'Larsson'],
    ['Lars', 'Lena'],
    ['Malik', 'Malor'],
    ['Lavrov', 'Lavrovsky'],
    ['Al', 'Ax'],
    ['Ada Lind', 'Bob Lund'],
    ['Karl Lavrov', 'Sergey Lavrov'],
    ['Ada Lind', 'Ada Maria Lund'],
    ['Lind', 'Ada Lund'],
    ['Confederate', 'Confederacy'],
  ])('of %s and %s beside other words are not, as they may be two things', (one, other) => {
    expect(beside(one, other)).toEqual([]);
  });

  const onDay = (one: string, other: string) =>
    compareDetails(
      report('a', 'Three ships left the harbour of Springfield on DAY.', [['date', 'DAY', one]]),
      report('b', 'Three ships left the harbour of Springfield on DATE.', [['date', 'DATE', other]]),
    );

  test.each([
    ['2022-07-29', 'friday', '='],
    ['friday', '2022-07-29', '='],
    ['2022-07-29', '--07-29', '='],
    ['--07-29', '2022-07-29', '='],
    ['--07-28', '2022-07-29', '≠'],
    ['2021-07-29', '2022-07-29', '≠'],
    ['friday', 'saturday', '≠'],
    ['sunday', '2022-07-31', '='],
    ['saturday', '2022-07-30', '='],
  ])('of the dates %s and %s are %s', (one, other, sign) => {
    expect(onDay(one, other)).toEqual([`DAY ${sign} DATE`]);
  });

  test('of a weekday and a date that may be that day are neither the same nor flagged', () => {
    expect(onDay('friday', '--07-29')).toEqual([]);
  });

  test('that are said twice in a match are named once', () => {
    const twice = report(
      'b',
      'Twelve ships left the harbour of Springfield. Twelve ships left the harbour of Springfield.',
      [['number', 'Twelve', '12']],
    );
    const once = report('a', 'Twelve ships left the harbour of Springfield.', [['number', 'Twelve', '12']]);
    const { matches } = compareReports([once, twice]);
    for (const { details } of matches) expect(details).toHaveLength(1);
    expect(matches.flatMap(({ statements }) => statements.b ?? []).length).toBeGreaterThan(0);
  });
});
