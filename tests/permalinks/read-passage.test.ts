import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { quoteById } from '../../src/permalinks/link-passage.ts';
import { listQuotations } from '../../src/permalinks/list-quotations.ts';
import { readPassage } from '../../src/permalinks/read-passage.ts';
import { readPassagePath } from '../../src/permalinks/read-passage-path.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const reports = [
  parseReport('Nobody slept.\n\n“We are ready for the flood,” said Ada Wolf in Ulm on Monday.', { id: 'post' }),
  parseReport('“We are ready for the flood,” Ada Wolf said in Ulm on Monday.\n\nSnow is “white”.', { id: 'echo' }),
];
const { matches } = compareReports(reports);
const [match] = matches;
const [alone = '', spoken = ''] = reports[0]?.statements.map(({ id }) => id) ?? [];
const [retold = ''] = reports[1]?.statements.map(({ id }) => id) ?? [];
const read = (id: string) => readPassage(id, reports, matches);

test('an id stands for a match with its statements in the order of the reports', () => {
  expect(read(match?.id ?? '')).toEqual({
    id: match?.id,
    kind: 'match',
    match,
    statements: [spoken, retold],
    quotation: null,
  });
});

test('an id stands for a statement, which may be part of a match', () => {
  expect(read(spoken)).toEqual({ id: spoken, kind: 'statement', match, statements: [spoken], quotation: null });
  expect(read(alone)).toEqual({ id: alone, kind: 'statement', match: null, statements: [alone], quotation: null });
});

test('an id stands for a quotation, in one report or in several', () => {
  const [shared, only] = listQuotations(reports, matches);
  if (!shared || !only) throw new Error('a quotation is missing');
  expect(read(shared.id)).toEqual({
    id: shared.id,
    kind: 'quotation',
    match,
    statements: [spoken, retold],
    quotation: shared,
  });
  expect(read(only.id)).toMatchObject({ match: null, statements: [reports[1]?.statements[1]?.id], quotation: only });
});

test('a strange id stands for nothing', () => {
  expect(read('post-0000000')).toBeNull();
  expect(quoteById('post-0000000', reports, matches)).toBeNull();
});

test('an address tells of each statement that it leads to, and of the words of a quotation where it is of one', () => {
  expect(quoteById(alone, reports, matches)).toMatchObject({
    version: 2,
    traces: [{ report: 'post', said: 'Nobody slept.', before: '', times: 1, quotation: null }],
  });
  expect(quoteById(match?.id ?? '', reports, matches)?.traces.map(({ report }) => report)).toEqual(['post', 'echo']);
  const [shared] = listQuotations(reports, matches);
  expect(quoteById(shared?.id ?? '', reports, matches)?.traces).toMatchObject([
    {
      said: '“We are ready for the flood,” said Ada Wolf in Ulm on Monday.',
      quotation: { said: 'We are ready for the flood,' },
    },
    {
      said: '“We are ready for the flood,” Ada Wolf said in Ulm on Monday.',
      quotation: { said: 'We are ready for the flood,' },
    },
  ]);
  expect(quoteById('post-0000000', reports, matches)).toBeNull();
});

test('only a passage’s page has a passage in its path', () => {
  expect(readPassagePath('/news/a%20b/passages/post-1', '/news/')).toEqual({
    story: 'a b',
    passage: 'post-1',
    page: 'passage',
  });
  expect(readPassagePath('/news/ulm/passages/%E0/', '/news/')).toEqual({
    story: 'ulm',
    passage: '%E0',
    page: 'passage',
  });
  expect(readPassagePath('/news/ulm/passages/post-1/embed/', '/news/')).toMatchObject({
    passage: 'post-1',
    page: 'frame',
  });
  for (const path of [
    '/else/ulm/passages/post-1/',
    '/news/ulm/',
    '/news/ulm/passages/post-1/oembed.json',
    '/news/x/ulm/passages/post-1/',
  ])
    expect(readPassagePath(path, '/news/')).toBeNull();
});
