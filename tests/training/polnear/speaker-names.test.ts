import { describe, expect, test } from 'vitest';
import { isPronoun, isSameSpeaker, readHead, sharesWord } from '../../../src/training/polnear/speaker-names.ts';

describe('the head of a speaker', () => {
  test.each([
    ['Trump aide Jason Miller, who left early', 'miller', ['jason']],
    ['the spokesman for the mine', 'spokesman', []],
    ['Secretary of State Ann Lee', 'lee', ['ann']],
    ['Senator Tom Gray Jr.', 'gray', ['tom']],
    ['critics of the plan', 'critics', []],
  ])('of “%s” is “%s”', (name, word, given) => {
    expect(readHead(name)).toMatchObject({ word, given });
  });
});

describe('two names are one speaker’s', () => {
  test('by the surname, with a title or without', () => {
    expect(isSameSpeaker('Lee', ['Ann Lee'])).toBe(true);
    expect(isSameSpeaker('Mayor Ann Lee', ['Lee'])).toBe(true);
    expect(isSameSpeaker('A. Lee', ['Ann Lee'])).toBe(true);
  });

  test('but not with given names that tell two people apart, or with another head', () => {
    expect(isSameSpeaker('Tom Lee', ['Ann Lee'])).toBe(false);
    expect(isSameSpeaker('Ann Gray', ['Ann Lee'])).toBe(false);
  });

  test('nearly, where they share a word that is not a small one', () => {
    expect(sharesWord('the mine workers', ['workers of the mine'])).toBe(true);
    expect(sharesWord('the mine', ['the road'])).toBe(false);
  });
});

test('a pronoun is one, whatever its case', () => {
  expect(['He', 'they', 'who', 'Ann'].map(isPronoun)).toEqual([true, true, true, false]);
});
