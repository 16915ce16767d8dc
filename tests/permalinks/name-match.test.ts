import { expect, test } from 'vitest';
import { judgeQuotation, nameMatch, nameQuotation } from '../../src/permalinks/name-match.ts';
import type { Certainty, QuotationMatch, Relation } from '../../src/report/comparison.ts';

const quotation = (verdict: QuotationMatch['verdict'], rest: Partial<QuotationMatch> = {}): QuotationMatch => ({
  ...{ verdict, edited: false, lost: null, readings: [], wordings: {} },
  ...rest,
});

const match = (relation: Relation, ...verdicts: readonly QuotationMatch['verdict'][]) =>
  nameMatch({ relation, certainty: 'sure', quotations: verdicts.map((verdict) => quotation(verdict)) });

/** What a quotation is called, with what its match says of it. */
function name(own: QuotationMatch | 'only', certainty: Certainty = 'sure'): string {
  if (own === 'only') return nameQuotation(judgeQuotation({ verdict: 'only', readings: [] }, null));
  return nameQuotation(judgeQuotation(own, { certainty, quotations: [quotation('same'), own] }));
}

test('a match is named by its altered quotations, or else by its relation', () => {
  expect(match('reworded', 'altered', 'same')).toBe('A quotation altered');
  expect(match('reworded', 'altered', 'same', 'altered')).toBe('2 quotations altered');
  expect(match('same')).toBe('Word for word the same');
  expect(match('reworded', 'trimmed')).toBe('The same statement, reworded');
  expect(match('rewritten')).toBe('The same claim, in other words');
});

test('a match that isn’t sure says so, whatever it quotes', () => {
  const certainty = 'perhaps';
  expect(nameMatch({ relation: 'same', certainty, quotations: [] })).toBe('Perhaps the same statement');
  expect(nameMatch({ relation: 'reworded', certainty, quotations: [quotation('altered')] })).toBe(
    'Perhaps the same statement',
  );
});

test('a quotation whose only changes are shown makes no match altered', () => {
  const quotations = [quotation('altered', { edited: true })];
  expect(nameMatch({ relation: 'reworded', certainty: 'sure', quotations })).toBe('The same statement, reworded');
});

test('a quotation is named by what became of its words', () => {
  expect((['altered', 'paraphrased', 'trimmed', 'same'] as const).map((verdict) => name(quotation(verdict)))).toEqual([
    'A quotation altered',
    'A quotation without its marks in another report',
    'A quotation, trimmed',
    'A quotation, the same in each report',
  ]);
  expect(name('only')).toBe('A quotation, no counterpart found');
});

test('a quotation that is openly edited, or cut so that it says something else, is named so', () => {
  const readings = [{ reports: ['a'], wordings: {}, repeats: [], quoted: true }];
  expect(name(quotation('altered', { edited: true, readings }))).toBe('A quotation, openly edited');
  expect(name(quotation('trimmed', { edited: true, readings }))).toBe('A quotation, openly edited');
  expect(name(quotation('trimmed', { lost: 'negation', readings }))).toBe(
    'A quotation, cut so that it says something else',
  );
});

test('a quotation of a match that isn’t sure is perhaps the same', () => {
  expect(name(quotation('altered'), 'perhaps')).toBe('Perhaps the same quotation');
});
