import { describe, expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, find, recordOf } from '../archive.ts';

const among = (query: string, ...texts: readonly string[]) =>
  find(
    texts.map((text) => recordOf(text)),
    query,
  );

describe('a number', () => {
  const written = ['650,000 litres', '8bn crowns', '$8 billion', 'twenty-five boats', '25 boats', 'thirty boats'];
  test.each([
    ['650000', ['[650,000] litres']],
    ['650,000', ['[650,000] litres']],
    ['8bn', ['[8bn] crowns', '$[8 billion]']],
    ['$8 billion', ['$[8 billion]', '[8bn] crowns']],
    ['8 billion crowns', ['[8bn] [crowns]']],
    ['25', ['[25] boats', '[twenty-five] boats']],
    ['twenty-five', ['[twenty-five] boats', '[25] boats']],
    ['twenty five boats', ['[twenty-five] [boats]', '[25] [boats]']],
    ['30 boats', ['[thirty] [boats]']],
    ['"25 boats"', ['[twenty-five boats]', '[25 boats]']],
    ['"twenty-five boats"', ['[twenty-five boats]', '[25 boats]']],
    ['boats -25', ['thirty [boats]']],
    ['boats -twenty-five', ['thirty [boats]']],
    ['boats -"25 boats"', ['thirty [boats]']],
    ['five', ['twenty-[five] boats']],
    ['"five boats"', []],
  ])('“%s” finds it however it is written', async (query, expected) => {
    expect((await among(query, ...written)).toSorted()).toEqual(expected.toSorted());
  });

  test('that is still being typed may be another word', async () => {
    expect(await among('ten', 'ten boats', 'some tension')).toEqual(['[ten] boats', 'some [tension]']);
    expect(await among('"some ten', 'some tension')).toEqual(['[some tension]']);
    expect(await among('"ten some', '10 something')).toEqual(['[10 something]']);
  });

  test('that no statement has is told as it was typed', async () => {
    const { unknown } = await searchStatements(archiveOf([recordOf('rain')]), 'rain 8 billion', 9);
    expect(unknown).toEqual([{ typed: '8 billion', nearest: null }]);
  });

  test('keeps the order of the words around it', async () => {
    const texts = ['boats came in, some, twenty-five of them', 'some twenty-five boats came in'];
    expect(await among('some 25 boats', ...texts)).toEqual([
      '[some] [twenty-five] [boats] came in',
      '[boats] came in, [some], [twenty-five] of them',
    ]);
  });
});

describe('a word with a hyphen', () => {
  const texts = ['Chick-fil-A opens', 'Chickfila opens', 'O’Brien spoke', 'the ceasefire holds', 'a cease-fire'];
  test.each([
    ['chickfila', ['[Chick-fil-A] opens', '[Chickfila] opens']],
    ['Chick-fil-A', ['[Chick-fil-A] opens', '[Chickfila] opens']],
    ['chickfil', ['[Chick-fil-A] opens', '[Chickfila] opens']],
    ['obrien', ['[O’Brien] spoke']],
    ['cease fire', ['the [ceasefire] holds', 'a [cease]-[fire]']],
    ['ceasefire', ['the [ceasefire] holds', 'a [cease-fire]']],
  ])('“%s” is found joined and apart', async (query, expected) => {
    const found = (await among(query, ...texts)).map((text) => text.replaceAll('[cease]-[fire]', '[cease-fire]'));
    const wanted = expected.map((text) => text.replaceAll('[cease]-[fire]', '[cease-fire]'));
    expect(found.map((text) => text.replaceAll('[Chick]-[fil]-[A]', '[Chick-fil-A]')).toSorted()).toEqual(
      wanted.toSorted(),
    );
  });

  test('short words side by side are not one', async () => {
    expect(await among('in to', 'he got into it', 'in to')).toEqual(['[in] [to]']);
  });
});
