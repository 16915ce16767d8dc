import { expect, test } from 'vitest';
import { readWords } from '../../../src/search/records/read-words.ts';

/** The wholes of a text: what they are, and the words that they take. */
const wholesOf = (text: string) => {
  const words = readWords(text);
  return words.flatMap(({ whole }, at) =>
    whole
      ? [
          `${whole.word} = ${words
            .slice(at, at + whole.count)
            .map(({ word }) => word)
            .join(' ')}`,
        ]
      : [],
  );
};

test.each([
  ['some 650,000 people', ['650000 = 650,000']],
  ['$8bn, or €8 billion', ['8000000000 = 8bn', '8000000000 = 8 billion']],
  ['twenty-five of 25', ['25 = twenty five']],
  ['thirty boats', ['30 = thirty']],
  ['two million and a half', ['2000000 = two million']],
  ['one boat, 7.8 tons', []],
  ['650.000 Menschen', []],
  ['8,5 Milliarden', []],
  ['in 2022', []],
])('numbers of “%s”: %j', (text, expected) => {
  expect(wholesOf(text)).toEqual(expected);
});

test.each([
  ['Chick-fil-A opens', ['chickfila = chick fil a']],
  ['a cease\u2011fire', ['ceasefire = cease fire']],
  ["O’Brien and D'Amato", ['obrien = o brien', 'damato = d amato']],
  ['Ulm’s IT’S MAYOR’S ‘Ulm’', ['its = it s']],
  ['2021-22, Covid-19', ['covid19 = covid 19']],
  ['rain - or snow -', []],
  ['the twenty-year-old well-known boat', ['20 = twenty', 'wellknown = well known']],
])('joined words of “%s”: %j', (text, expected) => {
  expect(wholesOf(text)).toEqual(expected);
});

test('a text without such words is read as it is folded', () => {
  expect(readWords('Rain fell.')).toEqual([
    { word: 'rain', start: 0, end: 4 },
    { word: 'fell', start: 5, end: 9 },
  ]);
});
