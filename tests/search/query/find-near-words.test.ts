import { expect, test } from 'vitest';
import { findNearWords, sketchOf } from '../../../src/search/query/find-near-words.ts';
import { archiveOf, recordOf } from '../archive.ts';

const nearOf = (word: string, most: number, ...texts: readonly string[]) => {
  const { vocabulary } = archiveOf(texts.map((text) => recordOf(text)));
  return findNearWords(vocabulary, word, most).map(({ place, distance }) => `${vocabulary.words[place]} ${distance}`);
};

test('the nearest come first, of equally near ones the most frequent', () => {
  expect(nearOf('harbour', 2, 'harbour harbor', 'harbours', 'harbors harbours')).toEqual([
    'harbours 1',
    'harbor 1',
    'harbors 2',
  ]);
});

test('of equally near and frequent ones the shorter come first, then those earlier in the alphabet', () => {
  expect(nearOf('cxt', 1, 'cut cot cat ct cxts')).toEqual(['ct 1', 'cat 1', 'cot 1', 'cut 1', 'cxts 1']);
});

test('a word is not near to itself', () => {
  expect(nearOf('cat', 1, 'cat cot')).toEqual(['cot 1']);
  expect(nearOf('cat', 0, 'cat cot')).toEqual([]);
});

test('the terms of properties are no words', () => {
  expect(nearOf('isonly', 2, 'nothing')).toEqual([]);
  expect(nearOf('reportpost', 2, 'nothing')).toEqual([]);
});

test('what the look needs of a vocabulary is made once', () => {
  const words = ['cat', 'cot'];
  expect(sketchOf(words)).toBe(sketchOf(words));
  expect(sketchOf(words)).not.toBe(sketchOf([...words]));
});
