import { expect, test } from 'vitest';
import { addFilter, hasFilter, removeFilter } from '../../../src/search/query/edit-query.ts';

test.each([
  ['offer', 'speaker', 'Antony Blinken', 'offer speaker:"Antony Blinken"'],
  ['', 'is', 'altered', 'is:altered'],
] as const)('“%s” narrowed by %s %s is “%s”, and widened again what it was', (query, kind, value, expected) => {
  expect(hasFilter(query, kind, value)).toBe(false);
  const narrowed = addFilter(query, kind, value);
  expect(narrowed).toBe(expected);
  expect(hasFilter(narrowed, kind, value)).toBe(true);
  expect(removeFilter(narrowed, kind, value)).toBe(query);
});

test('taking one filter away leaves the others', () => {
  expect(removeFilter('is:only "is:altered" speaker:"A B" x is:altered', 'is', 'altered')).toBe(
    'is:only "is:altered" speaker:"A B" x',
  );
});
