import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { makeRecords } from '../../../src/search/records/make-records.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const TEXTS = [
  'The ferry sank off Ulm on Monday with 300 people on board. The mayor of Ulm ordered three days of mourning.',
  'The ferry sank off Ulm on Monday with 200 people on board. The mayor of Ulm ordered three days of mourning.',
  'The ferry sank off Ulm on Monday with 300 people on board. Divers found nothing.',
];

function recordsOf(texts: readonly string[], certainty: 'sure' | 'perhaps' = 'sure') {
  const reports = texts.map((text, at) => ({
    ...parseReport(text, { id: `r${at}` }),
    label: `R ${at}`,
    publisher: at === 0 ? 'The Gull' : null,
  }));
  const comparison = compareReports(reports);
  const judged = comparison.matches.map((match) => ({
    ...match,
    certainty,
    links: match.links.map((link) => ({ ...link, certainty })),
  }));
  const matchById = new Map(
    judged.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
  const story = { id: 'ferry', title: 'A ferry', date: '2021-05-30', reports };
  return makeRecords([{ ...story, comparison: { ...comparison, matches: judged, matchById } }]);
}

test('statements of a sure match whose details differ are said to differ, in every report', () => {
  const records = recordsOf(TEXTS.slice(0, 2));
  expect(records.map(({ text, differs }) => [text.slice(0, 9), differs])).toEqual([
    ['The ferry', true],
    ['The mayor', false],
    ['The ferry', true],
    ['The mayor', false],
  ]);
  expect(recordsOf(TEXTS.slice(0, 2), 'perhaps').some(({ differs }) => differs)).toBe(false);
});

test('what two reports tell and a third does not is said to be lacking', () => {
  const records = recordsOf(TEXTS);
  expect(records.flatMap(({ text, lacking }) => (lacking ? [text.slice(0, 9)] : []))).toEqual([
    'The mayor',
    'The mayor',
  ]);
  expect(recordsOf(TEXTS.slice(0, 2)).some(({ lacking }) => lacking)).toBe(false);
});

test('a record has its story’s day and its report’s outlet and language', () => {
  expect(recordsOf(TEXTS.slice(0, 2)).map(({ date, lang, publisher }) => [date, lang, publisher])).toEqual([
    ['2021-05-30', 'en', 'The Gull'],
    ['2021-05-30', 'en', 'The Gull'],
    ['2021-05-30', 'en', null],
    ['2021-05-30', 'en', null],
  ]);
});
