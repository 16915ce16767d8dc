import { expect, test } from 'vitest';
import type { ExpandedWord } from '../../../src/search/query/expand-word.ts';
import type { Form } from '../../../src/search/query/find-forms.ts';
import { judgeWords } from '../../../src/search/query/judge-words.ts';
import { foldText } from '../../../src/search/records/fold-text.ts';

/** A word of a query with its rarity and what stands for it. */
const wanted = (word: string, rarity: number, forms: Readonly<Record<string, Form['kind']>>): ExpandedWord => ({
  word,
  typed: word,
  alike: [],
  last: false,
  rarity,
  forms: Object.entries(forms).map(([form, kind], place) => ({ word: form, kind, place })),
});

const exact = (word: string, rarity = 1) => wanted(word, rarity, { [word]: 'exact' });
const judge = (text: string, ...words: readonly ExpandedWord[]) => judgeWords(foldText(text), words);

test('rarer words count for more, and those that lack are named', () => {
  expect(judge('Rain fell.', exact('rain', 2), exact('snow', 1))).toEqual({
    marks: [{ start: 0, end: 4, kind: 'exact' }],
    missing: ['snow'],
    coverage: 2 / 3,
    order: 0,
    containment: 1 / 2,
  });
});

test.each([
  ['exact', 1],
  ['prefix', 0.8],
  ['near', 0.6],
  ['far', 0.4],
] as const)('a word found as %s counts %d', (kind, coverage) => {
  expect(judge('rains', wanted('rain', 1, { rains: kind }))).toMatchObject({ coverage, missing: [] });
});

test('what answers the query is marked in the order of the text', () => {
  const { marks } = judge('rain fell hard', exact('hard'), exact('rain'));
  expect(marks.map(({ start }) => start)).toEqual([0, 10]);
});

test('a word that is there twice counts by its better form', () => {
  const rain = wanted('rain', 1, { rain: 'exact', rains: 'prefix' });
  expect(judge('rain rains', rain).coverage).toBe(1);
  expect(judge('rains rain', rain).coverage).toBe(1);
});

test('a word of the text that answers two is marked by the better answer', () => {
  const near = wanted('rein', 1, { rain: 'near' });
  expect(judge('rain', near, exact('rain')).marks).toEqual([{ start: 0, end: 4, kind: 'exact' }]);
  expect(judge('rain', exact('rain'), near).marks).toEqual([{ start: 0, end: 4, kind: 'exact' }]);
});

test('neighbours of the query that are neighbours in the text count as order', () => {
  const words = ['rain', 'fell', 'hard'].map((word) => exact(word));
  expect(judge('rain fell hard', ...words).order).toBe(1);
  expect(judge('fell hard rain', ...words).order).toBe(1 / 2);
  expect(judge('hard fell rain', ...words).order).toBe(0);
  expect(judge('rain then fell then hard', ...words).order).toBe(0);
  expect(judge('snow', exact('rain')).order).toBe(1);
});

test('of a query without words everything is there, of a text without words nothing', () => {
  expect(judge('rain')).toMatchObject({ coverage: 1, order: 1, containment: 0 });
  expect(judge('', exact('rain'))).toMatchObject({ coverage: 0, containment: 0, missing: ['rain'] });
});
