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
      'lang:en 3',
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

describe('a day, a language, an outlet and what differs', () => {
  const records = [
    recordOf('Rain in May.', { date: '2021-05-30', lang: 'de', publisher: 'The Gull', differs: true }),
    recordOf('Rain in June.', { date: '2021-06-01', lang: 'en', lacking: true, match: 'm1' }),
    recordOf('Rain in the new year.', { date: '2022-01-01', lang: 'en-GB' }),
    recordOf('Rain some day.'),
  ];
  test.each([
    ['date:2021', [0, 1]],
    ['date:2021-06', [1]],
    ['date:2021-05-30', [0]],
    ['date:2021-0', []],
    ['date:may', []],
    ['date:20', []],
    ['before:2021-06', [0]],
    ['before:2021-06-01', [0]],
    ['before:2022', [0, 1]],
    ['after:2021', [2]],
    ['after:2021-05', [1, 2]],
    ['after:2021-05-30 before:2022', [1]],
    ['rain -date:2021', [3, 2]],
    ['lang:en', [1, 2, 3]],
    ['lang:en-gb', [2]],
    ['lang:DE', [0]],
    ['report:gull', [0]],
    ['is:differs', [0]],
    ['is:lacking', [1]],
  ])('%s', async (query, places) => {
    const texts = (await find(records, query)).map((found) => found.replaceAll(/[[\]]/g, ''));
    expect(texts).toEqual(places.map((place) => records[place]?.text));
  });

  test('are offered where there is a choice, and leave as many hits as they were offered with', async () => {
    const { properties } = await searchStatements(archiveOf(records), 'rain', 9);
    const offered = properties.map(({ kind, value, count }) => `${kind}:${value} ${count}`);
    expect(offered).toEqual(
      expect.arrayContaining(['date:2021-05-30 1', 'lang:de 1', 'lang:en-GB 1', 'is:differs 1', 'is:lacking 1']),
    );
    expect(offered.filter((property) => property.startsWith('date'))).toHaveLength(3);
  });

  test('a day that nothing has is told, with those that there are', async () => {
    const { strange } = await searchStatements(archiveOf(records), 'rain after:2030 date:2021-05-31', 9);
    expect(strange.map(({ kind, value, known }) => [kind, value, known[0]])).toEqual(
      [
        ['date', '2021-05-31', '2021-05-30'],
        ['after', '2030', expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)],
      ].toReversed(),
    );
  });
});
