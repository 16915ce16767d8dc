import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse/parse-query.ts';
import { findCandidatePlaces } from '../../../src/search/query/find-candidate-places.ts';
import { planQuery } from '../../../src/search/query/plan-query.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { archiveOf, recordOf } from '../archive.ts';

/** The texts that are read for a query, so many of the most promising and whatever else may be a hit. */
async function readFor(records: readonly SearchRecord[], query: string, most: number, isWhole = true) {
  const source = { ...archiveOf(records), isWhole };
  const places = await findCandidatePlaces(source, planQuery(source.vocabulary, parseQuery(query)), most);
  return places.map((place) => records[place]?.text);
}

const textsOf = (...texts: readonly string[]) => texts.map((text) => recordOf(text));

describe('of loose words', () => {
  test('the statements with more of them are read first, then those with rarer ones', async () => {
    const records = textsOf('rain', 'snow', 'rain snow', 'rain again', 'nothing');
    expect(await readFor(records, 'rain snow', 9)).toEqual(['rain snow', 'snow', 'rain', 'rain again']);
  });

  test('a word as it was typed counts for more than one that begins so', async () => {
    expect(await readFor(textsOf('rains fell', 'rain fell'), 'fell rain', 9)).toEqual(['rain fell', 'rains fell']);
  });

  test('several forms of one word count once', async () => {
    const records = textsOf('rain rains rainy', 'rain snow', 'snow');
    expect(await readFor(records, 'snow rain', 1)).toEqual(['rain snow']);
    expect(await readFor(textsOf('rain rains', 'rain'), 'rain', 9)).toEqual(['rain rains', 'rain']);
  });

  test('beyond the most promising, all that have enough of them are read, the best first', async () => {
    const records = textsOf('rains', 'rain', 'rainy rain', 'snow', 'raining');
    expect(await readFor(records, 'rain', 1)).toEqual(['rain', 'rainy rain', 'rains', 'raining']);
    expect(await readFor(textsOf('rain', 'snow', 'rain snow', 'snow rain'), 'snow rain', 1)).toEqual([
      'rain snow',
      'snow rain',
    ]);
  });

  test('a statement that scores just what it must is read', async () => {
    const source = archiveOf(textsOf('rain', 'rain again', 'rain too'));
    const plan = planQuery(source.vocabulary, parseQuery('rain'));
    const finders = plan.finders.map((finder) => ({ ...finder, rarity: 0.5 }));
    expect(await findCandidatePlaces(source, { ...plan, finders, least: 0.5 }, 1)).toHaveLength(3);
    expect(await findCandidatePlaces(source, { ...plan, finders, least: 0.6 }, 1)).toHaveLength(1);
  });

  test('of an archive of files none but the most promising are read', async () => {
    expect(await readFor(textsOf('rains', 'rain', 'rain too'), 'rain', 2, false)).toEqual(['rain', 'rain too']);
  });

  test('what a filter shuts out is not read, however many common words it has', async () => {
    const names = ['Ada', 'Bob', 'Cleo', 'Dora'];
    const common = Array.from({ length: 10 }, (_, at) => `common${at}`);
    const records = Array.from({ length: 100 }, (_, at) =>
      recordOf(`${names[at] ?? ''} ${common[at % 10]} ${common[(at + 1) % 10]}`, { via: at < 2 ? 'CNN' : 'CBS' }),
    );
    const texts = await readFor(records, `via:CNN ${[...names, ...common].join(' ')}`, 1);
    expect(texts).toHaveLength(2);
    expect(texts.toSorted()).toEqual([records[0]?.text, records[1]?.text]);
  });
});

describe('without loose words', () => {
  const records = [
    recordOf('rain', { via: 'CNN' }),
    recordOf('snow', { via: 'CBS', speaker: 'Ada Wolf' }),
    recordOf('hail', { via: 'CNN', speaker: 'Ada Wolf' }),
  ];

  test('all statements that have what is asked for are read, in their order', async () => {
    expect(await readFor(records, 'via:CNN', 1)).toEqual(['rain', 'hail']);
    expect(await readFor(records, '-rain', 1)).toEqual(['snow', 'hail']);
    expect(await readFor(records, 'via:CNN -speaker:Wolf', 1)).toEqual(['rain']);
  });

  test('nothing is read where nothing is asked for', async () => {
    expect(await readFor(records, '', 9)).toEqual([]);
    expect(await readFor(records, '-"rain and snow"', 9)).toEqual([]);
  });
});
