import { expect, test } from 'vitest';
import { suggestValues } from '../../../src/search/query/suggest-values.ts';
import { archiveOf, recordOf } from '../archive.ts';

const NAMES = ['Ada Wolf', 'Bob Lee', 'Sergey Lavrov', 'Antony Blinken', 'Ida Brandt', 'Brittney Griner'];
const archive = archiveOf(NAMES.map((speaker) => recordOf('It rained.', { speaker })));
const suggest = async (value: string, source = archive) =>
  (await suggestValues(source, { kind: 'speaker', value, negated: false })).known;

test('for a name that nobody has, five others are named, the nearest first', async () => {
  expect(await suggest('Sergej Lavrow')).toHaveLength(5);
  expect((await suggest('sergej lavrow'))[0]).toBe('Sergey Lavrov');
  expect((await suggest('Ada Wulf'))[0]).toBe('Ada Wolf');
  expect((await suggest('Bob'))[0]).toBe('Bob Lee');
});

test('of a large archive they are named as its index has them', async () => {
  const large = { ...archive, isWhole: false };
  expect((await suggest('Sergej Lavrow', large))[0]).toBe('sergey lavrov');
  expect(await suggestValues(large, { kind: 'via', value: 'CNN', negated: false })).toEqual({
    kind: 'via',
    value: 'CNN',
    known: [],
  });
});

test('what is far longer than any name is not the nearest', async () => {
  const long = `Ada ${'Wolf'.repeat(20)}`;
  const source = archiveOf([long, 'Ida Brandt'].map((speaker) => recordOf('It rained.', { speaker })));
  expect((await suggest('Ada Wolf', source))[0]).toBe('Ida Brandt');
});

test('a space counts as a letter', async () => {
  const source = archiveOf(['Ann Lee', 'Annlee'].map((speaker) => recordOf('It rained.', { speaker })));
  expect(await suggest('Annlea', source)).toEqual(['Annlee', 'Ann Lee']);
});

test('of what a statement can be, all is named', async () => {
  const { known } = await suggestValues(archive, { kind: 'is', value: 'new', negated: false });
  expect(known).toEqual([
    'quotation',
    'altered',
    'trimmed',
    'paraphrased',
    'same',
    'only',
    'differs',
    'lacking',
    'headline',
  ]);
});
