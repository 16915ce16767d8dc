import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { type Arrangement, arrangeRows, listStatements } from '../../../src/views/rows/arrange-rows.ts';
import { compareTexts } from '../compare-texts.ts';

/** Sentences with nothing in common, so that only equal ones match. */
const [RAIN, BRIDGE, MAYOR, SCHOOL, POWER] = [
  'Heavy rain flooded forty cellars near the harbour on Tuesday.',
  'Engineers closed the old railway bridge after finding cracks.',
  'Mayor Ida Brandt promised quick help for every household.',
  'Pupils of the northern school were sent home before noon.',
  'Electricity failed across three villages during the evening.',
] as const;

/** Each order as the numbers of its rows: `A1=B2` a match, `A3` a statement that one report alone has, `→A2` a pointer. */
function drawOrders(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return drawArranged(compareTexts(texts));
}

function drawArranged({ reports, comparison }: ReturnType<typeof compareTexts>): Readonly<Record<string, string>> {
  const numberById = new Map(
    reports.flatMap(({ id, statements }) => statements.map((statement) => [statement.id, `${id}${statement.number}`])),
  );
  const name = (ids: readonly string[]) => ids.map((id) => numberById.get(id)).join('+');
  const { rows, orders }: Arrangement = arrangeRows(comparison);
  const drawn = new Map(
    rows.map((row) => {
      if (row.kind === 'match') return [row.key, Object.values(row.match.statements).map(name).sort().join('=')];
      const own = name(listStatements(row));
      return [row.key, row.kind === 'pointer' ? `→${own}` : own];
    }),
  );
  return Object.fromEntries(
    Object.entries(orders).map(([id, keys]) => [id, keys.map((key) => drawn.get(key)).join(' ')]),
  );
}

describe('the rows', () => {
  test('follow the order of each report', () => {
    expect(drawOrders({ A: `${RAIN} ${BRIDGE} ${MAYOR}`, B: `${MAYOR} ${RAIN} ${BRIDGE}` })).toEqual({
      A: 'A1=B2 A2=B3 A3=B1',
      B: 'A3=B1 A1=B2 A2=B3',
    });
  });

  test('have what one report alone has in its place, sentences in sequence together', () => {
    expect(drawOrders({ A: `${RAIN} ${SCHOOL} ${POWER} ${BRIDGE}`, B: `${RAIN} ${MAYOR} ${BRIDGE}` })).toEqual({
      A: 'A1=B1 B2 A2+A3 A4=B3',
      B: 'A1=B1 A2+A3 B2 A4=B3',
    });
  });

  test('put what another report begins with first', () => {
    expect(drawOrders({ A: RAIN, B: `${MAYOR} ${RAIN}` })).toEqual({ A: 'B1 A1=B2', B: 'B1 A1=B2' });
  });

  test('keep the place of a statement that stands elsewhere with its match, in its own order only', () => {
    expect(drawOrders({ A: `${RAIN} ${SCHOOL} ${RAIN}`, B: `${RAIN} ${MAYOR}` })).toEqual({
      A: 'A1+A3=B1 B2 A2 →A3',
      B: 'A1+A3=B1 A2 B2',
    });
  });

  test('do not hang what follows a moved match on the place where it went', () => {
    const { A } = drawOrders({ A: `${POWER} ${RAIN} ${BRIDGE}`, B: `${RAIN} ${BRIDGE} ${POWER} ${MAYOR}` });
    expect(A).toBe('A1=B3 A2=B1 A3=B2 B4');
  });

  test('take three reports', () => {
    expect(drawOrders({ A: `${RAIN} ${BRIDGE}`, B: `${RAIN} ${MAYOR}`, C: `${MAYOR} ${BRIDGE}` })).toEqual({
      A: 'A1=B1 B2=C1 A2=C2',
      B: 'A1=B1 A2=C2 B2=C1',
      C: 'A1=B1 B2=C1 A2=C2',
    });
  });

  test('cut what one report alone has into rows of at most forty statements', () => {
    const own = Array.from({ length: 90 }, (_, index) => `Word${index}a word${index}b word${index}c.`).join(' ');
    const { comparison } = compareTexts({ A: `${RAIN} ${own}`, B: RAIN });
    const { rows } = arrangeRows(comparison);
    expect(rows.map((row) => (row.kind === 'only' ? row.statements.length : row.kind))).toEqual(['match', 40, 40, 10]);
  });
});

describe('headlines', () => {
  /** Reports with headlines, `[text, title]` each; the statements of these numbers are matched. */
  function arrange(
    texts: Readonly<Record<string, readonly [string, string?]>>,
    matched: Readonly<Record<string, readonly number[]>>,
  ) {
    const reports = Object.entries(texts).map(([id, [text, title]]) => ({
      ...parseReport(text, { id, title }),
      label: id,
    }));
    const corrections = [
      {
        kind: 'join' as const,
        statements: Object.entries(matched).flatMap(([id, numbers]) =>
          numbers.flatMap(
            (number) =>
              reports.find((report) => report.id === id)?.statements.find((own) => own.number === number)?.id ?? [],
          ),
        ),
      },
    ];
    return drawArranged({ reports, comparison: compareReports(reports, { corrections }) });
  }

  test('stand above all else, in every order', () => {
    expect(arrange({ A: [`${RAIN} ${MAYOR}`, SCHOOL], B: [`${MAYOR} ${RAIN}`, POWER] }, {})).toEqual({
      A: 'A0+B0 A1=B2 A2=B1',
      B: 'A0+B0 A2=B1 A1=B2',
    });
  });

  test('don’t carry up what they are matched with', () => {
    expect(arrange({ A: [`${RAIN} ${MAYOR}`, SCHOOL], B: [`${BRIDGE} ${POWER}`] }, { A: [0, 2], B: [1] })).toEqual({
      A: 'A0 A1 A0+A2=B1 B2',
      B: 'A0 A1 A0+A2=B1 B2',
    });
  });

  test('that are matched with each other alone are a match like any', () => {
    expect(arrange({ A: [RAIN, SCHOOL], B: [RAIN, SCHOOL] }, { A: [0], B: [0] })).toEqual({
      A: 'A0=B0 A1=B1',
      B: 'A0=B0 A1=B1',
    });
  });
});
