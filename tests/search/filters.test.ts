import { describe, expect, test } from 'vitest';
import { addFilter } from '../../src/search/parse/edit-query.ts';
import { searchStatements } from '../../src/search/query/search-statements.ts';
import { archiveOf, find, recordOf } from './archive.ts';

const text = 'Lavrov “suggested” that the call would “not happen today”.';
const quoted = (words: string, verdict: 'altered' | 'same' | null) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, speaker: 'Sergey Lavrov', verdict };
};
const RECORDS = [
  recordOf(text, {
    speaker: 'Sergey Lavrov',
    via: 'CNN',
    match: 'm1',
    partners: [0, 1],
    quotations: [quoted('suggested', 'same'), quoted('not happen today', 'altered')],
  }),
  recordOf('The call was not expected.', { report: 'echo', label: 'Report B', match: 'm1', partners: [0, 1] }),
  recordOf('No call came from Ulm.', { story: 'rain', storyTitle: 'Rain', report: 'echo', label: 'Report B' }),
];

describe('a filter', () => {
  test.each([
    ['speaker:lavrov', [0]],
    ['speaker:Lavrof', [0]],
    ['speaker:"sergey lavrov"', [0]],
    ['via:cnn', [0]],
    ['report:echo', [1, 2]],
    ['report:"Report B"', [1, 2]],
    ['story:rain', [2]],
    ['story:ulm', [0, 1]],
    ['is:quotation', [0]],
    ['is:altered', [0]],
    ['is:only', [2]],
    ['is:only story:ulm', []],
    ['-is:only', [0, 1]],
    ['-speaker:lavrov -story:rain', [1]],
    ['speaker:nobody', []],
  ])('%s', async (query, places) => {
    const texts = (await find(RECORDS, query)).map((found) => found.replaceAll(/[[\]]/g, ''));
    expect(texts).toEqual(places.map((place) => RECORDS[place]?.text));
  });

  test('leaves as many hits as it was offered with', async () => {
    const { properties } = await searchStatements(archiveOf(RECORDS), 'call', 9);
    for (const { kind, value, count } of properties) {
      const narrowed = await searchStatements(archiveOf(RECORDS), addFilter('call', kind, value), 9);
      expect([kind, value, narrowed.hits]).toEqual([kind, value, count]);
    }
  });

  test('is offered with the number of hits that have it', async () => {
    const { properties } = await searchStatements(archiveOf(RECORDS), 'call', 9);
    expect(properties.map(({ kind, value, count }) => `${kind}:${value} ${count}`)).toEqual([
      'story:flood 2',
      'report:echo 2',
      'is:altered 1',
      'via:CNN 1',
      'is:only 1',
      'is:quotation 1',
      'story:rain 1',
      'report:post 1',
      'speaker:Sergey Lavrov 1',
    ]);
  });
});

test('every hit is counted, whether shown or not', async () => {
  const records = Array.from({ length: 300 }, (_, at) =>
    recordOf(`Grain of the year ${at}`, { speaker: at % 3 === 0 ? 'Ada Wolf' : null, quotations: [] }),
  );
  for (const query of ['grain', 'grain of the year', 'report:post']) {
    const { hits, shown, properties, more } = await searchStatements(archiveOf(records), query, 20);
    const ada = properties.find(({ kind }) => kind === 'speaker');
    expect([query, hits, shown, ada?.count, more]).toEqual([query, 300, 20, 100, false]);
  }
});

test('a property that nothing has is told, with those that there are, the nearest first', async () => {
  const { hits, strange } = await searchStatements(archiveOf(RECORDS), 'call via:bbc is:blue story:rein', 9);
  expect(hits).toBe(0);
  expect(strange.map(({ kind, value, known }) => `${kind}:${value} → ${known.slice(0, 2).join(', ')}`)).toEqual([
    'via:bbc → CNN',
    'is:blue → quotation, altered',
  ]);
});

test('a hit brings the other wordings of its match along', async () => {
  const { groups } = await searchStatements(archiveOf(RECORDS), 'happen', 9);
  expect(groups).toMatchObject([
    {
      id: 'm1',
      story: 'flood',
      wordings: [{ marks: [{ kind: 'exact' }] }, { marks: null, record: { report: 'echo' } }],
    },
  ]);
});
