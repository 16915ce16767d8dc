import { expect, test } from 'vitest';
import { relateTexts } from '../../../src/comparison/matches/relate-statements.ts';

test.each([
  ['the same words', 'Rain fell on Ulm.', '“Rain fell on Ulm”', 'same'],
  ['the same words and more', 'Rain fell on Ulm.', 'Rain fell on Ulm today.', 'reworded'],
  ['the same words and more, the other way', 'Rain fell on Ulm today.', 'Rain fell on Ulm.', 'reworded'],
  ['other forms of the words', 'Floods closed harbours.', 'Flooding closes harbour.', 'reworded'],
  [
    'four of ten words',
    'Rain snow hail storm one two three four five six.',
    'Rain snow hail storm A B C D E F.',
    'reworded',
  ],
  [
    'three of ten words',
    'Rain snow hail one two three four five six seven.',
    'Rain snow hail A B C D E F G.',
    'rewritten',
  ],
  ['all words of a much shorter one', 'Rain snow.', 'Rain snow A B C D E F.', 'rewritten'],
  ['one word that one has often', 'Rain rain rain rain.', 'Rain A B C.', 'rewritten'],
  ['a word as often as both have it', 'Rain rain rain A.', 'Rain rain B C.', 'reworded'],
  ['nothing', 'Rain fell.', 'Snow melts.', 'rewritten'],
])('statements with %s in common: “%s”, “%s” are %s', (_, one, other, relation) => {
  expect(relateTexts(one, other)).toBe(relation);
});
