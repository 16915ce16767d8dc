import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureDistance } from '../../../src/search/query/measure-distance.ts';

test.each([
  ['blinken', 'blinken', 0],
  ['blinken', 'blinker', 1],
  ['griner', 'griener', 1],
  ['whelan', 'whealn', 1],
  ['lavrov', 'lavarof', 2],
  ['musk', 'music', 2],
  ['offer', 'deal', null],
])('%s and %s are %s apart', (one, other, expected) => {
  expect(measureDistance(one, other, 2)).toBe(expected);
});

test('a word with so many letters dropped is at most so far, both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.nat(), fc.nat(), (word, first, second) => {
      const once = word.slice(0, first % (word.length + 1)) + word.slice((first % (word.length + 1)) + 1);
      const twice = once.slice(0, second % (once.length + 1)) + once.slice((second % (once.length + 1)) + 1);
      expect(measureDistance(word, twice, 2)).toBe(measureDistance(twice, word, 2));
      expect(measureDistance(word, twice, 2)).not.toBeNull();
    }),
  );
});
