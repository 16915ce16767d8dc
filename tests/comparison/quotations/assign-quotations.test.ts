import { expect, test } from 'vitest';
import { assignQuotations } from '../../../src/comparison/quotations/assign-quotations.ts';
import type { QuotationMatch } from '../../../src/report/comparison.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** A report whose three statements are called `a1` to `a3` by its id. */
function reportOf(id: string): Report {
  const report = parseReport('Rain. Snow. Hail.', { id });
  return { ...report, statements: report.statements.map((own) => ({ ...own, id: `${id}${own.number}` })) };
}

const reports = ['a', 'b'].map(reportOf);
const matches = ['1', '2', '3'].map((number) => ({
  id: `match.${number}`,
  statements: { a: [`a${number}`], b: [`b${number}`] },
}));

/** A quotation that begins at a place of a statement, and how many of its words stand in which statements. */
function quote(statement: string, start: number, words: Readonly<Record<string, number>>) {
  const wording = { statement, start, end: start + 1, text: `${statement} ${start}` };
  const quotation: QuotationMatch = {
    verdict: 'same',
    edited: false,
    lost: null,
    readings: [],
    wordings: { a: wording },
  };
  return { quotation, wordsById: new Map(Object.entries(words)), pairs: [] };
}

const assign = (...shared: readonly ReturnType<typeof quote>[]) =>
  [...assignQuotations(shared, matches, reports)].map(([match, quotations]) => [
    match,
    ...quotations.map(({ wordings }) => wordings.a?.text),
  ]);

test('a quotation stands with the match whose statements have most of its words', () => {
  expect(assign(quote('a1', 0, { a2: 3, a1: 2, b1: 2 }))).toEqual([['match.1', 'a1 0']]);
  expect(assign(quote('a1', 0, { a1: 1, b1: 1, b3: 3 }))).toEqual([['match.3', 'a1 0']]);
});

test('with equally many, it stands with one match in whatever order they are told', () => {
  expect(assign(quote('a1', 0, { a2: 2, a1: 2 }))).toEqual([['match.1', 'a1 0']]);
  expect(assign(quote('a1', 0, { a1: 2, a2: 2 }))).toEqual([['match.1', 'a1 0']]);
});

test('words of statements in no match count for none', () => {
  expect(assign(quote('a1', 0, { elsewhere: 9, a2: 1 }))).toEqual([['match.2', 'a1 0']]);
  expect(assign(quote('a1', 0, { elsewhere: 9 }))).toEqual([]);
});

test('the quotations of a match stand in the running order', () => {
  const words = { a2: 1 };
  expect(assign(quote('a2', 30, words), quote('a2', 5, words), quote('b1', 1, words), quote('a1', 40, words))).toEqual([
    ['match.2', 'a1 40', 'a2 5', 'a2 30', 'b1 1'],
  ]);
});
