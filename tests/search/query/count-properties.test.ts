import { expect, test } from 'vitest';
import { countProperties } from '../../../src/search/query/count-properties.ts';
import { recordOf } from '../archive.ts';

test('a single quotation makes a statement one that can be narrowed to, altered or not', () => {
  const quotation = { start: 0, end: 4, speaker: null, verdict: 'altered' } as const;
  const properties = countProperties([
    recordOf('Rain fell.', { quotations: [quotation] }),
    recordOf('Rain stopped.', { quotations: [{ ...quotation, verdict: 'same' }] }),
  ]);
  expect(properties.flatMap(({ kind, value, name, count }) => (kind === 'is' ? [[value, name, count]] : []))).toEqual([
    ['only', 'only in one report', 2],
    ['quotation', 'quotations', 2],
    ['altered', 'altered quotations', 1],
  ]);
});
