import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { listLacking } from '../../../src/comparison/omissions/list-lacking.ts';
import type { Certainty } from '../../../src/report/comparison.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const [TUNNEL, PUMPS, FERRY] = [
  'The tunnel under the old harbor of Varnow was dug in 1931 by miners.',
  'Seven new pumps from Norwick arrived on Tuesday evening by train.',
  'A ferry takes cyclists across the river every twenty minutes.',
] as const;

/** By report, what at least two others tell and it doesn't: the opening words of each match. */
function lackingOf(...texts: readonly (readonly string[])[]) {
  const reports = texts.map((lines, place) => parseReport(lines.join('\n\n'), { id: 'abcd'.charAt(place) }));
  const { lacking, matches } = compareReports(reports);
  const opening = new Map(
    reports.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text.slice(0, 10)])),
  );
  return Object.fromEntries(
    Object.entries(lacking).map(([report, ids]) => [
      report,
      ids.map((id) =>
        opening.get(Object.values(matches.find((match) => match.id === id)?.statements ?? {})[0]?.[0] ?? ''),
      ),
    ]),
  );
}

test('what two other reports tell is lacking in a report that has no counterpart to it', () => {
  expect(lackingOf([TUNNEL, PUMPS], [PUMPS, TUNNEL, FERRY], [TUNNEL, FERRY])).toEqual({
    a: ['A ferry ta'],
    b: [],
    c: ['Seven new '],
  });
});

test('what a single other report tells is not lacking, nor anything of two reports', () => {
  expect(lackingOf([TUNNEL], [TUNNEL, FERRY], [TUNNEL])).toEqual({ a: [], b: [], c: [] });
  expect(lackingOf([TUNNEL, PUMPS], [TUNNEL])).toEqual({ a: [], b: [] });
});

test('what two others only perhaps tell alike is not lacking', () => {
  const reports = ['a', 'b', 'c'].map((id) => parseReport(TUNNEL, { id }));
  const [first = '', second = ''] = reports.flatMap(({ statements }) => statements.map(({ id }) => id));
  const lackingIf = (certainty: Certainty) =>
    listLacking(reports, [
      {
        id: 'match',
        statements: { a: [first], b: [second] },
        links: [{ statements: [first, second], relation: 'same', score: 1, certainty, parts: {} }],
      },
    ]).c;
  expect(lackingIf('perhaps')).toEqual([]);
  expect(lackingIf('sure')).toEqual(['match']);
});

test('furniture of the page is not lacking', () => {
  expect(
    lackingOf([TUNNEL], [TUNNEL, 'Story continues below', PUMPS], [TUNNEL, 'Story continues below', PUMPS]),
  ).toEqual({
    a: ['Seven new '],
    b: [],
    c: [],
  });
});
