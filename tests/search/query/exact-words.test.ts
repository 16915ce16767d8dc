import { expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, find, recordOf } from '../archive.ts';

const TALK = 'They had a frank and direct talk.';
const among = (query: string, ...texts: readonly string[]) =>
  find(
    texts.map((text) => recordOf(text)),
    query,
  );

test('only the last of exact words may still be typed, and only while the closing mark is to come', async () => {
  expect(await among('"frank and dir', TALK)).toEqual(['They had a [frank and direct] talk.']);
  expect(await among('"frank an direct', 'frank and directed')).toEqual([]);
  expect(await among('"frank dir', TALK, 'a frank direct man')).toEqual(['a [frank direct] man']);
  expect(await among('"frank and dir"', TALK)).toEqual([]);
  expect(await among('"an dir', 'an ape and directly')).toEqual(['[an] ape and [directly]']);
});

test('words within exact words are no hits of their own', async () => {
  expect(await among('"frank and direct" direct talk', TALK)).toEqual(['They had a [frank and direct] [talk].']);
  expect(await among('had "frank and direct"', TALK)).toEqual(['They [had] a [frank and direct] talk.']);
  expect(await among('"frank and direct" frank', TALK)).toEqual(['They had a [frank and direct] talk.']);
  expect(await among('"had a" "frank and direct" and', TALK)).toEqual(['They [had a] [frank and direct] talk.']);
});

test('signs that are written without spaces are shown one by one', async () => {
  expect(await among('停 戦', '停戦')).toEqual(['[停][戦]']);
});

test('exact words that overlap are shown as one stretch, those that follow one another as two', async () => {
  expect(await among('"frank and direct" "and direct talk"', TALK)).toEqual(['They had a [frank and direct talk].']);
  expect(await among('"had a" "frank and"', TALK)).toEqual(['They [had a] [frank and] direct talk.']);
  expect(await among('"frank and direct" "and direct"', TALK)).toEqual(['They had a [frank and direct] talk.']);
});

test('a result says that it only comes near exact words, and never where nothing comes near', async () => {
  const archive = archiveOf([recordOf(TALK)]);
  const loosenedBy = async (query: string) => (await searchStatements(archive, query, 9)).loosened;
  expect(await loosenedBy('"direct and frank"')).toBe(true);
  expect(await loosenedBy('"frank and direct"')).toBe(false);
  expect(await loosenedBy('"banana apple"')).toBe(false);
  expect(await loosenedBy('banana')).toBe(false);
});

test('words of loosened ones are whole unless the last is still being typed', async () => {
  expect(await among('"talk fra', TALK)).toEqual(['They had a [frank] and direct [talk].']);
  expect(await among('"tal frank', TALK, 'tall and frank')).toEqual([
    '[tall] and [frank]',
    'They had a [frank] and direct [talk].',
  ]);
  expect(await among('"dir frank"', TALK)).toEqual([]);
  expect(await among('"fra talk', TALK)).toEqual([]);
});

test('words left out and exact words are both kept to', async () => {
  expect(await among('"frank and direct" -talk', TALK, 'frank and direct words')).toEqual(['[frank and direct] words']);
  expect(await among('-talk', TALK, 'other words')).toEqual(['other words']);
  expect(await among('-"direct talk"', TALK, 'talk direct')).toEqual([]);
  expect(await among('report:post -"direct tal"', TALK, 'talk direct')).toEqual([TALK, 'talk direct']);
});

test('only words that stand nowhere as typed are named as unknown', async () => {
  const { unknown } = await searchStatements(archiveOf([recordOf(TALK)]), 'frank dirext tal', 9);
  expect(unknown).toEqual([{ typed: 'dirext', nearest: 'direct' }]);
});
