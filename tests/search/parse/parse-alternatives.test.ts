import { expect, test } from 'vitest';
import { parseAlternatives } from '../../../src/search/parse/parse-alternatives.ts';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, find, recordOf } from '../archive.ts';

const read = (text: string) =>
  parseAlternatives(text).map(({ words, phrases, excluded, filters }) =>
    [
      ...words.map(({ word }) => word),
      ...phrases.map(({ words: phrase }) => `"${phrase.join(' ')}"`),
      ...excluded.map((phrase) => `-${phrase.join(' ')}`),
      ...filters.map(({ kind, value }) => `${kind}:${value}`),
    ].join(' '),
  );

test.each([
  ['ferry harbour', ['ferry harbour']],
  ['ferry OR harbour', ['ferry', 'harbour']],
  ['ferry OR harbour OR mayor', ['ferry', 'harbour', 'mayor']],
  ['old ferry OR harbour sank', ['old ferry sank', 'old harbour sank']],
  ['a OR b c OR d', ['a c', 'a d', 'b c', 'b d']],
  ['"old ferry" OR "new harbour"', ['"old ferry"', '"new harbour"']],
  ['via:gull OR speaker:"Ada Wolf" ferry', ['ferry via:gull', 'ferry speaker:Ada Wolf']],
  ['-ferry OR mayor', ['-ferry', 'mayor']],
  ['ferry or harbour', ['ferry or harbour']],
  ['ferry "OR" harbour', ['ferry harbour "or"']],
  ['OR ferry', ['ferry']],
  ['ferry OR', ['ferry']],
  ['ferry OR OR harbour', ['ferry', 'harbour']],
  ['OR', ['']],
  ['', ['']],
])('“%s” leaves the choice between %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('an open phrase stays open where there is no choice, and where there is', () => {
  expect(parseAlternatives('"old fer')[0]?.phrases[0]?.open).toBe(true);
  expect(parseAlternatives('"old ferry ')[0]?.phrases[0]?.open).toBe(false);
  expect(parseAlternatives('mayor OR "old fer')[1]?.phrases[0]?.open).toBe(true);
});

test('no more than 64 ways are tried', () => {
  const pairs = Array.from({ length: 7 }, (_, at) => `a${at} OR b${at}`).join(' ');
  expect(parseAlternatives(pairs)).toHaveLength(64);
  expect(parseAlternatives(pairs)[0]?.words).toHaveLength(7);
});

test('what answers either is found, once, with everything that answers marked', async () => {
  const records = ['A ferry and a harbour.', 'The harbour.', 'A mayor.', 'Ferry!'].map((text) => recordOf(text));
  const found = await find(records, 'ferry OR harbour');
  expect(found.toSorted()).toEqual(['A [ferry] and a [harbour].', 'The [harbour].', '[Ferry]!']);
  expect(await find(records, 'mayor OR ferry -harbour')).toEqual(['[Ferry]!', 'A [mayor].']);
});

test('what answers one of them better comes first, and statements of two stories are two', async () => {
  const records = [
    recordOf('A mayor went to see the ferries.', { statement: '1' }),
    recordOf('The harbour.', { statement: '1', story: 'storm' }),
  ];
  expect(await find(records, 'ferry OR harbour')).toEqual(['The [harbour].', 'A mayor went to see the [ferries].']);
});

test('where neither is answered, what lacks fewest words of any comes', async () => {
  const records = ['A ferry.', 'A harbour mayor.'].map((text) => recordOf(text));
  const { nearest, unknown } = await searchStatements(archiveOf(records), 'tunnel ferry OR harbour mayor', 9);
  expect(nearest.parts.map(({ lacking, groups }) => [lacking, groups.length])).toEqual([[['tunnel'], 1]]);
  expect(unknown).toEqual([{ typed: 'tunnel', nearest: null }]);
});

test('a property that nothing has is told once, and counts are of all that was found', async () => {
  const records = ['A ferry.', 'A harbour.'].map((text) => recordOf(text));
  const source = archiveOf(records);
  const { strange } = await searchStatements(source, 'via:gull ferry OR harbour', 9);
  expect(strange).toEqual([{ kind: 'via', value: 'gull', known: [] }]);
  const { hits, properties, more } = await searchStatements(source, 'ferry OR harbour', 9);
  expect([hits, properties[0]?.count, more]).toEqual([2, 2, false]);
});
