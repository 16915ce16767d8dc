import { expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { archiveOf, find, recordOf } from '../archive.ts';

const among = (query: string, ...texts: readonly string[]) =>
  find(
    texts.map((text) => recordOf(text)),
    query,
  );

test('each hit says how its word stands to what was typed', async () => {
  const kindsOf = async (query: string, ...texts: readonly string[]) => {
    const { groups } = await searchStatements(archiveOf(texts.map((text) => recordOf(text))), query, 9);
    return groups.flatMap(({ wordings }) => wordings.flatMap(({ marks }) => (marks ?? []).map(({ kind }) => kind)));
  };
  expect(await kindsOf('harbour', 'harbours', 'harbour')).toEqual(['exact', 'inflected']);
  expect(await kindsOf('harb', 'the harbour')).toEqual(['prefix']);
  expect(await kindsOf('harbuor', 'a harbour')).toEqual(['near']);
  expect(await kindsOf('horbuor', 'a harbour')).toEqual(['far']);
  expect(await kindsOf('"the harbour"', 'the harbour')).toEqual(['phrase']);
});

test('a beginning stands for the 64 most frequent of the words that begin so', async () => {
  const rare = Array.from(
    { length: 64 },
    (_, at) => `ab${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
  );
  const found = await among('ab', ...rare, 'abzz one', 'abzz two');
  expect(found).toHaveLength(65);
  expect(found).toEqual(expect.arrayContaining(['[abzz] one', '[abzz] two']));
  expect(await among('ab', ...rare)).toHaveLength(64);
});

test('a misspelling stands for the twelve most frequent of the nearest words', async () => {
  const words = [...'abcdefghijklm'].map((letter) => `xx${letter}`);
  const found = await among('xxz', ...words, 'xxm again');
  expect(found).toHaveLength(13);
  expect(found).toEqual(expect.arrayContaining(['[xxm]', '[xxm] again']));
});

test('only names have other spellings though they are known, and only those of five letters', async () => {
  expect(await among('Blinken', 'Blinken', 'Blinker')).toEqual(['[Blinken]', '[Blinker]']);
  expect(await among('Blinken', 'Blinken', 'a blinker')).toEqual(['[Blinken]']);
  expect(await among('blinken', 'a blinken', 'Blinker')).toEqual(['a [blinken]']);
  expect(await among('Smith', 'Smith', 'Smyth')).toEqual(['[Smith]', '[Smyth]']);
  expect(await among('Karl', 'Karl', 'Carl')).toEqual(['[Karl]']);
});

test('the suggested spelling is the nearest, of equally near ones the most frequent', async () => {
  const suggest = async (query: string, ...texts: readonly string[]) =>
    (await searchStatements(archiveOf(texts.map((text) => recordOf(text))), query, 9)).unknown.map(
      ({ nearest }) => nearest,
    );
  expect(await suggest('stadiun', 'a stadim', 'a stadium')).toEqual(['stadium']);
  expect(await suggest('cxt', 'a cat', 'a cot', 'the cot')).toEqual(['cot']);
  expect(await suggest('cxt', 'the cat', 'a cat', 'a cot')).toEqual(['cat']);
  expect(await suggest('catz', 'a cat')).toEqual(['cat']);
  expect(await suggest('ct', 'a cat')).toEqual([null]);
});

test('words of letters beyond those of English are found misspelt', async () => {
  expect(await among('граниза', 'Вся граница')).toEqual(['Вся [граница]']);
  expect(await among('abcdefxy', 'a abcdefgh')).toEqual(['a [abcdefgh]']);
});

test('half of five words in their order are enough, of four they are not', async () => {
  const common = Array.from({ length: 30 }, () => 'snow came down on it');
  const places = common.map((text, at) => recordOf(text, { statement: String(at) }));
  const rare = [recordOf('harbour bridge'), recordOf('stadium')];
  expect(await find([...places, ...rare], 'snow came down harbour stadium')).toContain('[snow] [came] [down] on it');
  expect(await find([...places, ...rare], 'snow came harbour stadium')).toEqual([]);
});

test('a sentence of five words is found in a pasted text, a shorter one is not', async () => {
  const pasted = 'one harbour bridge stadium snow night wind storm rain fell over ulm today hard';
  expect(await among(pasted, 'Wind, rain, today, hard: yes.', 'harbour bridge stadium snow night storm')).toHaveLength(
    2,
  );
  expect(await among(pasted, 'Wind, today: yes.', 'harbour bridge stadium snow night storm')).toHaveLength(1);
});

test('a filter is kept to whatever its words are nearly like', async () => {
  const named = (...names: readonly string[]) => names.map((speaker) => recordOf(speaker, { speaker }));
  const records = named('Ann Lee', 'Ann Leeds', 'Bob Lea');
  expect(await find(records, 'speaker:lee')).toEqual(['Ann Lee', 'Ann Leeds']);
  expect(await find(records, 'speaker:lee ann')).toHaveLength(2);
  expect(await find(records, 'speaker:eeds')).toEqual(['Ann Leeds']);
  expect(await find(records, 'is:onl')).toEqual([]);
});
