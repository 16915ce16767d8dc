import { expect, test } from 'vitest';
import { findAltered } from '../../src/permalinks/find-altered.ts';
import type { QuotationMatch } from '../../src/report/comparison.ts';

const quotation = (verdict: QuotationMatch['verdict'], edited = false): QuotationMatch => ({
  verdict,
  edited,
  lost: null,
  readings: [],
  wordings: {},
});

test('quotations are altered whose words differ, not those whose change is shown or that are trimmed', () => {
  const [altered, shown, trimmed] = [quotation('altered'), quotation('altered', true), quotation('trimmed')];
  expect(findAltered({ certainty: 'sure', quotations: [altered, shown, trimmed] })).toEqual([altered]);
});

test('nothing is said to be altered where the statements are only perhaps the same', () => {
  expect(findAltered({ certainty: 'perhaps', quotations: [quotation('altered')] })).toEqual([]);
});
