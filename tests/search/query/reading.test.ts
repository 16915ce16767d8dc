import { expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, recordOf } from '../archive.ts';

const RAIN = Array.from({ length: 5 }, (_, at) => recordOf(`Rain fell on day ${at}.`));

/** An archive of which each statement is a file, and how many were read of it. */
function filesOf(records: Parameters<typeof archiveOf>[0]) {
  const whole = archiveOf(records);
  const read: number[] = [];
  const readRecords = async (places: readonly number[]) => {
    read.push(...places);
    return whole.readRecords(places);
  };
  return { read, source: { ...whole, isWhole: false, readRecords } };
}

test('an archive at hand tells all hits, however few are shown', async () => {
  const { hits, shown, more } = await searchStatements(archiveOf(RAIN), 'rain', 2);
  expect({ hits, shown, more }).toEqual({ hits: 5, shown: 2, more: false });
  const filtered = await searchStatements(archiveOf(RAIN), 'report:post', 2);
  expect([filtered.hits, filtered.shown, filtered.more]).toEqual([5, 2, false]);
  const many = Array.from({ length: 300 }, (_, at) => recordOf(`Rain fell on day ${at}.`));
  expect((await searchStatements(archiveOf(many), 'rain', 2)).hits).toBe(300);
  expect((await searchStatements(archiveOf(many), 'rain -"day 7"', 2)).hits).toBe(299);
});

test.each([150, 200, 250, 300])('each of %d statements that have the words alike is counted', async (size) => {
  const rain = Array.from({ length: size }, (_, at) => recordOf(`Rain fell on day ${at} of it.`));
  const archive = archiveOf([...rain, recordOf('Snow.'), recordOf('Hail.')]);
  for (const query of ['rain', 'rain fell', 'rain banana fell on apple']) {
    expect([query, (await searchStatements(archive, query, 2)).hits]).toEqual([query, size]);
  }
});

test('what is a hit by the order of its words alone is counted, however few are shown', async () => {
  const snow = Array.from({ length: 30 }, (_, at) => recordOf('snow came down on it', { statement: String(at) }));
  const archive = archiveOf([...snow, recordOf('harbour bridge'), recordOf('stadium')]);
  for (const limit of [1, 99]) {
    const { hits } = await searchStatements(archive, 'snow came down harbour stadium', limit);
    expect([limit, hits]).toEqual([limit, 30]);
  }
});

test('no hit of a pasted text lacks a property that is asked for', async () => {
  const names = ['Ada', 'Bob', 'Cleo', 'Dora'];
  const common = Array.from({ length: 10 }, (_, at) => `common${at}`);
  const sentence = common.join(' ');
  const records = Array.from({ length: 200 }, (_, at) => {
    const name = names[(at % 40) - 1];
    const text = at % 10 === 0 ? sentence : name ? `${name} ${sentence}` : `It was ${common[at % 10]}`;
    return recordOf(text, { statement: String(at), via: name ? 'CNN' : 'CBS' });
  });
  const { properties } = await searchStatements(archiveOf(records), `via:CNN ${names.join(' ')} ${sentence}`, 1);
  expect(properties.flatMap(({ kind, value }) => (kind === 'via' ? [value] : []))).toEqual(['CNN']);
});

test.each(['rain', 'report:post', '"rain fell"'])(
  'an archive of files says that it may have more of %s',
  async (query) => {
    const { source } = filesOf(RAIN);
    const few = await searchStatements(source, query, 2);
    expect([few.hits, few.shown, few.more]).toEqual([2, 2, true]);
    const all = await searchStatements(source, query, 9);
    expect([all.hits, all.shown, all.more]).toEqual([5, 5, false]);
  },
);

test('no more files are read than are shown', async () => {
  for (const query of ['rain', 'report:post', '"rain fell"']) {
    const { source, read } = filesOf(RAIN);
    await searchStatements(source, query, 2);
    expect(read).toEqual([0, 1]);
  }
});

test('of files that only have some of the words no more are read than could be shown', async () => {
  const { source, read } = filesOf([...RAIN, ...RAIN.map((_, at) => recordOf(`Snow fell in week ${at}.`))]);
  const { hits, more } = await searchStatements(source, 'rain week', 2);
  expect([hits, more, read.length]).toEqual([0, true, 2]);
});

test('there may be more if only one of two alternatives may have more', async () => {
  const { source } = filesOf([...RAIN, recordOf('Hail.')]);
  expect((await searchStatements(source, 'rain OR hail', 2)).more).toBe(true);
});

test('an archive at hand never may have more than it tells', async () => {
  const rain = Array.from({ length: 130 }, (_, at) => recordOf(`Rain fell on day ${at}.`));
  const { hits, more } = await searchStatements(archiveOf(rain), 'rain', 130);
  expect([hits, more]).toEqual([130, false]);
});

test('of more hits than were asked for in files the rest is told as more', async () => {
  const { source } = filesOf(
    ['fell rain', 'rain fell', 'rain fell again', 'rain fell too'].map((text) => recordOf(text)),
  );
  const { hits, more, groups } = await searchStatements(source, '"rain fell"', 2);
  expect([hits, more]).toEqual([2, true]);
  expect(groups.map(({ id }) => id)).toEqual(['rain fell', 'rain fell again']);
});

test('a query without exact words is put once, though it finds nothing', async () => {
  const { source } = filesOf(RAIN);
  const asked: (readonly number[])[] = [];
  const readPostings: typeof source.readPostings = async (words) => {
    asked.push(words);
    return source.readPostings(words);
  };
  await searchStatements({ ...source, readPostings }, 'banana', 2);
  expect(asked).toHaveLength(1);
});

test('of hits alike otherwise the one with the query’s own spaces comes first', async () => {
  const { groups } = await searchStatements(
    archiveOf(['rain—fell', 'rain fell'].map((text) => recordOf(text))),
    'rain fell',
    9,
  );
  expect(groups.map(({ id }) => id)).toEqual(['rain fell', 'rain—fell']);
});

test('files are read on where those read first are no hits', async () => {
  const { source } = filesOf([
    recordOf('fell rain'),
    recordOf('rain, fell'),
    recordOf('fell, rain'),
    recordOf('rain fell'),
  ]);
  const { groups, hits, more } = await searchStatements(source, '"rain fell"', 1);
  expect(groups.map(({ id }) => id)).toEqual(['rain, fell']);
  expect([hits, more]).toEqual([1, true]);
  expect((await searchStatements(source, '"rain fell"', 3)).groups.map(({ id }) => id)).toEqual([
    'rain, fell',
    'rain fell',
  ]);
});

test('the best come first though they stand last in the archive', async () => {
  const wordings = ['raining day', 'rain and more', 'rain day'].map((text) => recordOf(text));
  for (const source of [archiveOf(wordings), filesOf(wordings).source]) {
    const { groups } = await searchStatements(source, 'rain day', 1);
    expect(groups.map(({ id }) => id)).toEqual(['rain day']);
  }
});

test('a hit is shown with the other wordings of its match, in the order of the archive', async () => {
  const matched = { match: 'm1', partners: [2, 0] };
  const records = [
    recordOf('It poured.', matched),
    recordOf('Snow.'),
    recordOf('Rain fell.', { ...matched, report: 'echo' }),
  ];
  const { groups } = await searchStatements(archiveOf(records), 'rain', 5);
  expect(groups.map(({ id, wordings }) => [id, wordings.map(({ record }) => record.text)])).toEqual([
    ['m1', ['It poured.', 'Rain fell.']],
  ]);
  const all = await searchStatements(archiveOf(records), 'report:post', 5);
  expect(all.groups.map(({ id }) => id)).toEqual(['m1', 'Snow.']);
});
