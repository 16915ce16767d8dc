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
  enough: true,
  exact: false,
});

const rank = (words: string, ...hits: readonly Hit[]) => rankHits(hits, words).map(({ record }) => record.text);

test('a hit with more of the words comes first, whatever their order', () => {
  expect(rank('xyz', hit('half', 0.5, 1), hit('all', 1, 0))).toEqual(['all', 'half']);
});

test('two thirds of the words in their order are worth all of them scattered', () => {
  expect(rank('xyz', hit('some in order', 0.63, 1), hit('all', 1, 0))).toEqual(['all', 'some in order']);
  expect(rank('xyz', hit('all', 1, 0), hit('some in order', 0.7, 1))).toEqual(['some in order', 'all']);
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

test('a misspelling is close, a little less than the word itself', () => {
  expect(rank('harbour', hit('zzz', 1), hit('harbuor', 1), hit('harbour', 1))).toEqual(['harbour', 'harbuor', 'zzz']);
  expect(rank('harbour', hit('zzz', 1), hit('harzzzz', 1))).toEqual(['zzz', 'harzzzz']);
  expect(rank('x', hit('zzz', 1), hit('x', 1))).toEqual(['x', 'zzz']);
});

test('accents and the length of a text make nothing less close', () => {
  expect(rank('senor', hit('un senxr', 1), hit('un señor', 1))).toEqual(['un señor', 'un senxr']);
  const [short, long] = [hit('a harbour', 1), hit('far out in the old harbour of the town', 1)];
  expect(rank('harbour', short, long)[0]).toBe('a harbour');
  expect(rank('harbour', long, short)[0]).toBe('far out in the old harbour of the town');
});

test('only the first 120 hits are held against the letters of the query, and only its first 256', () => {
  const others = Array.from({ length: 120 }, (_, at) => hit(`zzz ${at}`, 1));
  const [first] = others;
  if (!first) throw new Error('There is no hit.');
  expect(rank('xyz', ...others, hit('xyz', 1)).at(-1)).toBe('xyz');
  expect(rank('xyz', ...others.slice(1), hit('xyz', 1))[0]).toBe('xyz');
  const tail = 'in the old harbour of the small town';
  expect(rank(`${'q'.repeat(256)} ${tail}`, hit('zzz', 1), hit(tail, 1))).toEqual(['zzz', tail]);
  expect(rank(`${'q'.repeat(200)} ${tail}`, hit('zzz', 1), hit(tail, 1))).toEqual([tail, 'zzz']);
});

test('hits of one worth keep their order, and so do all where no words are asked for', () => {
  expect(rank('xyz', hit('one', 1), hit('two', 1), hit('three', 1))).toEqual(['one', 'two', 'three']);
  expect(rank('', hit('half', 0.5), hit('all', 1))).toEqual(['half', 'all']);
});

test('a longer query is compared with fewer statements', () => {
  expect(['', 'rain', 'r'.repeat(50), 'r'.repeat(500)].map(countCompared)).toEqual([120, 120, 30, 16]);
});
