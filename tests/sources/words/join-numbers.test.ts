import { expect, test } from 'vitest';
import { readSpokenWords } from '../../../src/comparison/wordings/read-spoken-words.ts';
import { joinNumbers } from '../../../src/sources/words/join-numbers.ts';

const read = (text: string): string =>
  joinNumbers(readSpokenWords(text))
    .map(({ key }) => key)
    .join(' ');

test.each([
  ['twenty-five boats', '25 boats'],
  ['three billion dollars', '$3bn'],
  ['three billion dollars', '$3 billion'],
  ['two hundred and fifty thousand people', '250,000 people'],
  ['one thousand two hundred', '1,200'],
  ['a million', '1 million'],
  ['half a million', '500,000'],
  ['nineteen eighty-four', '1984'],
  ['twenty twenty-four', '2024'],
  ['three point five percent', '3.5%'],
  ['ten per cent', '10 percent'],
  ['the twenty-first day', 'the 21st day'],
])('“%s” and “%s” are one number', (one, other) => {
  expect(read(one)).toBe(read(other));
});

test.each([
  ['five, six boats', '5 6 boats'],
  ['twenty. Five came.', '20 5 came'],
  ['two or three hundred', '2 or 300'],
  ['a boat in half an hour', 'a boat in half an hour'],
])('“%s” are several, or none', (text, words) => {
  expect(read(text)).toBe(words);
});
