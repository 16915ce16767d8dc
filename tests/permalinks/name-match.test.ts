import { expect, test } from 'vitest';
import { nameMatch, nameQuotation } from '../../src/permalinks/name-match.ts';
import type { QuotationMatch, Relation } from '../../src/report/comparison.ts';

const match = (relation: Relation, ...verdicts: readonly QuotationMatch['verdict'][]) =>
  nameMatch({
    relation,
    quotations: verdicts.map((verdict) => ({ verdict, edited: false, lost: null, readings: [], wordings: {} })),
  });

test('a match is named by its altered quotations, or else by its relation', () => {
  expect(match('reworded', 'altered', 'same')).toBe('A quotation altered');
  expect(match('reworded', 'altered', 'same', 'altered')).toBe('2 quotations altered');
  expect(match('same')).toBe('Word for word the same');
  expect(match('reworded', 'trimmed')).toBe('The same statement, reworded');
  expect(match('rewritten')).toBe('The same claim, in other words');
});

test('a quotation is named by what became of its words', () => {
  expect((['altered', 'paraphrased', 'trimmed', 'same', 'only'] as const).map(nameQuotation)).toEqual([
    'A quotation altered',
    'A quotation without its marks in another report',
    'A quotation, trimmed',
    'A quotation, the same in each report',
    'A quotation in one report only',
  ]);
});
