import { expect, test } from 'vitest';
import { expandWord, mostEdits } from '../../../src/search/query/expand-word.ts';
import { archiveOf, recordOf } from '../archive.ts';

/** What stands for a word that is still being typed, and how. */
const formsOf = (word: string, ...texts: readonly string[]) => {
  const { vocabulary } = archiveOf(texts.map((text) => recordOf(text)));
  return expandWord(vocabulary, { word, typed: word, alike: [], last: true }).forms.map(
    (form) => `${form.word} ${form.kind}`,
  );
};
const rarityOf = (word: string, ...texts: readonly string[]) => {
  const { vocabulary } = archiveOf(texts.map((text) => recordOf(text)));
  return expandWord(vocabulary, { word, typed: word, alike: [], last: true }).rarity;
};

test('the word itself comes first, then its forms, then what begins so, then what is spelt nearly so, each once', () => {
  expect(formsOf('blinken', 'Blinken Blinkens', 'Blinker Blinkenz')).toEqual([
    'blinken exact',
    'blinkens inflected',
    'blinkenz prefix',
    'blinker near',
  ]);
});

test('up to 64 words that begin alike stand in the order of the alphabet, of more the most frequent come first', () => {
  const words = Array.from({ length: 64 }, (_, at) => `ab${String.fromCharCode(97 + (at >> 3), 97 + (at & 7))}`);
  const inOrder = words.map((word) => `${word} prefix`);
  expect(formsOf('ab', ...words, 'abbb', 'abbb again')).toEqual(inOrder);
  const frequent = formsOf('ab', ...words, 'abzz', 'abzz again', 'abzz too', 'abhh again');
  expect(frequent.slice(0, 3)).toEqual(['abzz prefix', 'abhh prefix', 'abaa prefix']);
  expect(frequent).toHaveLength(64);
});

test('no more than twelve other spellings stand for a name', () => {
  const others = [...'acdefghijklmo'].map((letter) => `Blink${letter}n`);
  expect(formsOf('blinkbn', 'Blinkbn', ...others)).toHaveLength(1 + 12);
});

test('a word is the rarer the fewer statements have it, and rarest where none has', () => {
  expect(rarityOf('rain', 'rain', 'rain again', 'snow')).toBeCloseTo(Math.log(4 / 2.5), 9);
  expect(rarityOf('snow', 'rain', 'rain again', 'snow')).toBeCloseTo(Math.log(4 / 1.5), 9);
  expect(rarityOf('qqqqqq', 'rain', 'rain again', 'snow')).toBeCloseTo(Math.log(4 / 0.5), 9);
});

test('a word that only stands for others is as rare as the best of them', () => {
  expect(rarityOf('rai', 'rain', 'rain again', 'raised')).toBeCloseTo(Math.log(4 / 2.5), 9);
});

test('a word may be misspelt by one letter from its third on, by two from its sixth, a number not at all', () => {
  expect(['at', 'cat', 'plane', 'planet', 'extraordinary', '123456'].map(mostEdits)).toEqual([0, 1, 1, 2, 2, 0]);
});
