import { expect, test } from 'vitest';
import { chooseTelling } from '../../../src/views/findings/choose-telling.ts';

type Kinds = Parameters<typeof chooseTelling>[0][number]['kind'];

/** The names of those chosen; the kind is the name without its number. */
const choose = (names: string, most: number) =>
  chooseTelling(
    names.split(' ').map((name) => ({ name, kind: name.replace(/\d/, '') as Kinds })),
    most,
  )
    .map(({ name }) => name)
    .join(' ');

test('many of one kind leave room for the others, and all keep their order', () => {
  expect(choose('quotation1 quotation2 quotation3 quotation4 source1 name1 only1 only2', 7)).toBe(
    'quotation1 quotation2 quotation3 source1 name1 only1 only2',
  );
  expect(choose('quotation1 quotation2 detail1 detail2 only1', 4)).toBe('quotation1 quotation2 detail1 only1');
});

test('few are all of them', () => {
  expect(choose('detail1 only1', 7)).toBe('detail1 only1');
});
