import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { listLacking } from '../../../src/comparison/omissions/list-lacking.ts';
import type { Certainty, Link } from '../../../src/report/comparison.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const [TUNNEL, PUMPS, FERRY] = [
  'The tunnel under the old harbor of Varnow was dug in 1931 by miners.',
  'Seven new pumps from Norwick arrived on Tuesday evening by train.',
  'A ferry takes cyclists across the river every twenty minutes.',
] as const;

/** By report, what at least two others tell and it doesn't: the opening words of each match. */
function lackingOf(...texts: readonly (readonly string[])[]) {
  const parsed = texts.map((lines, place) => parseReport(lines.join('\n\n'), { id: 'abcd'.charAt(place) }));
  const { lacking, matches } = compareReports(parsed);
  const opening = new Map(
    parsed.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text.slice(0, 10)])),
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

const reports = ['a', 'b', 'c'].map((id) => parseReport(TUNNEL, { id }));
const [first = '', second = '', third = ''] = reports.flatMap(({ statements }) => statements.map(({ id }) => id));

const link = (statements: Link['statements'], certainty: Certainty): Link => ({
  ...{ statements, certainty },
  ...{ relation: 'same', score: 1, parts: {} },
});

const matchOf = (own: Link) => [{ id: 'match', statements: { a: [first], b: [second] }, links: [own] }];

test('what two others only perhaps tell alike is not lacking', () => {
  const lackingIf = (certainty: Certainty) => {
    const own = link([first, second], certainty);
    return listLacking(reports, { matches: matchOf(own), links: [own] }).c;
  };
  expect(lackingIf('perhaps')).toEqual([]);
  expect(lackingIf('sure')).toEqual(['match']);
});

test('what a report perhaps tells is not lacking in it, though it stands in no match or in another', () => {
  const own = link([first, second], 'sure');
  const others = [link([second, third], 'perhaps'), link([third, first], 'perhaps')];
  for (const other of others)
    expect(listLacking(reports, { matches: matchOf(own), links: [own, other] }).c).toEqual([]);
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
