import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksNothing, parseQuery } from '../../../src/search/parse/parse-query.ts';

const read = (text: string): string => {
  const { words, phrases, excluded, filters } = parseQuery(text);
  return [
    ...words.map(({ word, last }) => (last ? `${word}…` : word)),
    ...phrases.map((phrase) => `[${phrase.words.join(' ')}${phrase.open ? '…' : ''}]`),
    ...excluded.map((phrase) => `-[${phrase.join(' ')}]`),
    ...filters.map(({ kind, value, negated }) => `${negated ? '-' : ''}${kind}=${value}`),
  ].join(' ');
};

test.each([
  ['Blinken OFFER', 'blinken offer…'],
  ['“frank and direct” talk', 'talk… [frank and direct]'],
  ['"frank and dir', '[frank and dir…]'],
  ['"frank and "', '[frank and]'],
  ['"frank and ', '[frank and]'],
  ['«Граница»', '[граница]'],
  ['he said “yes”, twice', 'he said twice… [yes]'],
  ['offer -swap -"prisoner exchange"', 'offer… -[swap] -[prisoner exchange]'],
  ['follow-up', 'follow up…'],
  ['speaker:Lavrov -via:CNN', 'speaker=Lavrov -via=CNN'],
  ['SPEAKER:"Antony Blinken"', 'speaker=Antony Blinken'],
  ['is:altered is:blue', 'is=altered is=blue'],
  ['grain speaker:', 'grain…'],
  ['grain Speaker: ', 'grain…'],
  ['grain speaker:""', 'grain…'],
  ['grain speaker:"?"', 'grain…'],
  ["Moscow's ‘aims’, 'goals' and ‘Russia’s offer’", 'moscow s and… [aims] [goals] [russia s offer]'],
  ["the boys' toys, 'tis", 'the boys toys tis…'],
  ['「停戦」 story:‘a call’', '[停 戦] story=a call'],
  ['the report: nothing', 'the report nothing…'],
  ['Moscow’s U.S. 2.5', 'moscow s us 2.5…'],
  ['-- “ ” "" :', ''],
])('“%s” is read as “%s”', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('a word is given back as it was typed, without the signs around it', () => {
  expect(parseQuery('Follow-Up, U.S.').words.map(({ typed }) => typed)).toEqual(['Follow', 'Up', 'U.S']);
});

test.each(['', ' ', '—', '" "', 'speaker:', '-'])('“%s” asks for nothing', (text) => {
  expect(asksNothing(parseQuery(text))).toBe(true);
});

test.each(['a', '"a"', '-a', 'via:a', 'a "b"', 'a -b', 'a via:b', '"a" -b', '"a" via:b', '-a via:b'])(
  '“%s” asks for something',
  (text) => {
    expect(asksNothing(parseQuery(text))).toBe(false);
  },
);

test('any text is a query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => parseQuery(text)).not.toThrow();
    }),
  );
});
