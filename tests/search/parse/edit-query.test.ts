import { expect, test } from 'vitest';
import { addFilter, hasFilter, removeFilter } from '../../../src/search/parse/edit-query.ts';

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

test('a filter is there only where its kind and its value are asked for, and not left out', () => {
  expect(hasFilter('-speaker:Lavrov', 'speaker', 'Lavrov')).toBe(false);
  expect(hasFilter('via:CNN', 'report', 'CNN')).toBe(false);
  expect(hasFilter('via:CNN', 'via', 'CBS')).toBe(false);
  expect(hasFilter('via:cnn', 'via', 'CNN')).toBe(true);
});

test('a value is written so that it is read as one', () => {
  expect(addFilter(' rain ', 'story', 'The “Ulm” flood')).toBe('rain story:"The  Ulm  flood"');
  expect(addFilter('', 'story', '«Ulm»')).toBe('story:" Ulm "');
});

test('a filter is taken away in whatever case it was typed, and only the one of its kind', () => {
  expect(removeFilter('rain SPEAKER:lavrov now', 'speaker', 'Lavrov')).toBe('rain now');
  expect(removeFilter('via:CNN report:CNN', 'report', 'CNN')).toBe('via:CNN');
  expect(removeFilter('speaker:"Ada Wolf"', 'speaker', 'Ada Lind')).toBe('speaker:"Ada Wolf"');
});
