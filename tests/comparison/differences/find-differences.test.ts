import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { findDifferences } from '../../../src/comparison/differences/find-differences.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** The statements of the first match, what differs in brackets. */
function markMatch(...bodies: readonly string[]): readonly string[] {
  const reports = bodies.map((body, index) => parseReport(body, { id: `report-${index}` }));
  const [match] = compareReports(reports).matches;
  if (match === undefined) return [];
  const differences = findDifferences(match, reports);
  return reports
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => differences[id] !== undefined)
    .map(({ id, text }) => {
      const spans = differences[id] ?? [];
      return spans.reduceRight(
        (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
        text,
      );
    });
}

test('the words that the counterpart lacks are marked on each side', () => {
  expect(markMatch('The mayor opened the new bridge on Monday.', 'The mayor opened the old bridge on Monday.')).toEqual(
    ['The mayor opened the [new] bridge on Monday.', 'The mayor opened the [old] bridge on Monday.'],
  );
});

test('a sentence that the other report splits differs only where neither part has its words', () => {
  expect(
    markMatch(
      'The mayor of Springfield opened the harbour bridge on Monday and promised two ferries by next winter.',
      'The mayor of Springfield opened the harbour bridge on Monday. The mayor promised three ferries by next winter.',
    ),
  ).toEqual([
    'The mayor of Springfield opened the harbour bridge on Monday [and] promised [two] ferries by next winter.',
    'The mayor of Springfield opened the harbour bridge on Monday.',
    'The mayor promised [three] ferries by next winter.',
  ]);
});

test('equal statements differ nowhere', () => {
  expect(markMatch('The mayor opened the bridge.', 'The mayor opened the bridge.')).toEqual([
    'The mayor opened the bridge.',
    'The mayor opened the bridge.',
  ]);
});

test('differences are found once, however many pages ask', () => {
  const { matches, reports } = compareReports([
    parseReport('The mayor opened the new bridge.', { id: 'post' }),
    parseReport('The mayor opened the old bridge.', { id: 'echo' }),
  ]);
  const [asked, again] = [0, 1].map(() => matches.map((match) => findDifferences(match, reports)));
  expect(asked).toHaveLength(1);
  expect(again?.[0]).toBe(asked?.[0]);
});
