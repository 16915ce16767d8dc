import { expect, test } from 'vitest';
import { find, recordOf } from '../archive.ts';

const among = (query: string, ...texts: readonly string[]) =>
  find(
    texts.map((text) => recordOf(text)),
    query,
  );

test('up to three words must all be there, of more words most', async () => {
  expect(await among('rain fell banana', 'Rain fell on Ulm.', 'Banana.')).toEqual([]);
  expect(await among('rain fell ulm banana', 'Rain fell on Ulm.', 'Banana.')).toHaveLength(1);
  expect(await among('rain apple ulm banana', 'Rain fell on Ulm.', 'Banana apple.', 'Some apple.')).toEqual([]);
});

test('the last word may still be typed, from its second letter on', async () => {
  expect(await among('u', 'Ulm')).toEqual([]);
  expect(await among('ul', 'Ulm')).toEqual(['[Ulm]']);
});

test('a word before it may be two letters short, if it has four', async () => {
  expect(await among('offer ulm', 'offered in Ulm', 'an offer')).toEqual(['[offered] in [Ulm]']);
  expect(await among('rain ulm', 'rainy Ulm', 'a rain')).toEqual(['[rainy] [Ulm]']);
  expect(await among('stadi ulm', 'a stadium in Ulm')).toEqual(['a [stadium] in [Ulm]']);
  expect(await among('stad ulm', 'a stadium in Ulm')).toEqual([]);
  expect(await among('run ulm', 'runs in Ulm', 'a run')).toEqual([]);
});

test('a word of three letters may have one letter wrong, one of six two, a number none', async () => {
  expect(await among('cot', 'a cat')).toEqual(['a [cat]']);
  expect(await among('ct', 'a cat')).toEqual([]);
  expect(await among('plane', 'a blank')).toEqual([]);
  expect(await among('planet', 'a blanker plunat')).toEqual(['a blanker [plunat]']);
  expect(await among('1234567', '1234568 of them')).toEqual([]);
});

test('of near spellings only the nearest count', async () => {
  expect(await among('stadiun', 'the stadium', 'a stadim')).toEqual(['the [stadium]']);
});

test('of a pasted text of nine words four tenths are enough, though nothing has the others', async () => {
  const pasted = 'bridge rain ulm fell harbour snow night wind storm';
  expect(
    await among(pasted, 'Rain, wind, night, storm: all of it came down over many a quiet little valley.'),
  ).toHaveLength(1);
  expect(await among(pasted, 'Rain, wind, night: all of it came down over many a quiet little valley.')).toEqual([]);
});
