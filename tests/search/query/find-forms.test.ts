import { expect, test } from 'vitest';
import { findForms } from '../../../src/search/query/find-forms.ts';
import { archiveOf, find, recordOf } from '../archive.ts';

const formsOf = (word: string, ...words: readonly string[]) =>
  findForms(archiveOf([recordOf(words.join(' '))]).vocabulary, word).map((form) => form.word);

test('the forms of a word are found by any of them', () => {
  const words = ['annex', 'annexed', 'annexation', 'annexations', 'annexing'];
  for (const word of words) {
    expect(formsOf(word, ...words)).toEqual(words.filter((other) => other !== word).toSorted());
  }
});

test('a form may begin with less than the whole stem', () => {
  expect(formsOf('carried', 'carry', 'carries', 'carriage')).toEqual(['carries', 'carry']);
  expect(formsOf('plans', 'planned', 'planets')).toEqual(['planned']);
  expect(formsOf('trying', 'tries', 'try', 'trip')).toEqual(['try']);
});

test('forms that no ending explains are found', () => {
  expect(formsOf('took', 'take', 'taken', 'tool')).toEqual(['take', 'taken']);
  expect(formsOf('refusal', 'refuse')).toEqual(['refuse']);
});

test('words of three letters have no forms, and a word is none of its own', () => {
  expect(formsOf('run', 'ran', 'runs')).toEqual([]);
  expect(formsOf('runs', 'runs', 'run', 'ran')).toEqual(['run', 'ran']);
  expect(formsOf('took', 'took')).toEqual([]);
});

test('other words with the same beginning and properties are none', () => {
  expect(formsOf('taking', 'take', 'takes', 'took', 'tale', 'talk')).toEqual(['takes', 'take', 'took']);
  expect(formsOf('stated', 'status', 'statue')).toEqual([]);
});

test('a form counts a little less than the word itself, and more than a misspelling', async () => {
  const among = (query: string, ...texts: readonly string[]) =>
    find(
      texts.map((text) => recordOf(text)),
      query,
    );
  expect(await among('annexation', 'They annexed it.', 'The annexation.')).toEqual([
    'The [annexation].',
    'They [annexed] it.',
  ]);
  expect(await among('harvested', 'It is harvestef.', 'They harvest it.')).toEqual([
    'They [harvest] it.',
    'It is [harvestef].',
  ]);
});
