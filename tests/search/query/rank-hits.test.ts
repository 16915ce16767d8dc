import { expect, test } from 'vitest';
import { countCompared, type Hit, rankHits } from '../../../src/search/query/rank-hits.ts';
import { recordOf } from '../archive.ts';

const hit = (text: string, coverage: number, order = 0, containment = 0): Hit => ({
  record: recordOf(text),
  marks: [],
  missing: [],
  coverage,
  order,
  containment,
});

const rank = (words: string, ...hits: readonly Hit[]) => rankHits(hits, words).map(({ record }) => record.text);

test('a hit with more of the words comes first, whatever their order', () => {
  expect(rank('xyz', hit('half', 0.5, 1), hit('all', 1, 0))).toEqual(['all', 'half']);
});

test('of hits with the same words, the one with their order comes first, then the one that says little else', () => {
  expect(rank('xyz', hit('scattered', 1, 0), hit('in order', 1, 1))).toEqual(['in order', 'scattered']);
  expect(rank('xyz', hit('long', 1, 1, 0.1), hit('short', 1, 1, 0.9))).toEqual(['short', 'long']);
  expect(rank('xyz', hit('short', 1, 0, 1), hit('in order', 1, 1, 0))).toEqual(['in order', 'short']);
});

test('of hits that are alike otherwise, the one whose letters are closest comes first, wherever they stand', () => {
  const far = 'It was said in the long afternoon of a wet and windy day in Ulm that there was a prisoner exchange.';
  expect(rank('prisoner exchange', hit('the exchanging of prisons', 1), hit(far, 1))).toEqual([
    far,
    'the exchanging of prisons',
  ]);
  expect(rank('senor', hit('nothing like it', 1), hit('un señor', 1))).toEqual(['un señor', 'nothing like it']);
});

test('hits of one worth keep their order, and so do all where no words are asked for', () => {
  expect(rank('xyz', hit('one', 1), hit('two', 1), hit('three', 1))).toEqual(['one', 'two', 'three']);
  expect(rank('', hit('half', 0.5), hit('all', 1))).toEqual(['half', 'all']);
});

test('a longer query is compared with fewer statements', () => {
  expect(['', 'rain', 'r'.repeat(50), 'r'.repeat(500)].map(countCompared)).toEqual([120, 120, 30, 16]);
});
