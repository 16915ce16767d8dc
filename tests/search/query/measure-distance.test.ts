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
  ['offer', 'offering', null],
  ['offer', 'differ', 2],
  ['ab', 'ba', 1],
  ['ab', 'bac', 2],
  ['abc', 'bca', 2],
  ['abcd', 'bxad', null],
  ['abcd', 'badc', 2],
  ['', 'ab', 2],
  ['a', '', 1],
  ['abcdef', 'ghijkl', null],
  ['abcd', 'bcdxy', null],
  ['ab', 'ca', 2],
  ['ab', 'bc', 2],
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

test('words of more than 64 letters are no misspellings', () => {
  const long = 'a'.repeat(64);
  expect(measureDistance(long, `${long.slice(1)}b`, 2)).toBe(1);
  expect(measureDistance(long, `${long}b`, 2)).toBeNull();
  expect(measureDistance(`${long}b`, long, 2)).toBeNull();
});
