import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markFragment } from '../../src/permalinks/mark-fragment.ts';

const TEXT = 'He said “no”, then said a long-drawn “no” again.';

/** The fragment for the nth place of some words. */
function mark(words: string, nth = 1, earlier: readonly string[] = []): string {
  let start = -1;
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(words, start + 1);
  return decodeURIComponent(
    markFragment({ text: TEXT, start, end: start + words.length, earlier }).replaceAll('+', ' '),
  );
}

test.each([
  ['He', 1, 'mark=He:~:text=He,-said “no”, then'],
  ['said', 1, 'mark=said:~:text=He-,said,-“no”, then said'],
  ['said', 2, 'mark=said&skip=1:~:text=said “no”, then-,said,-a long-drawn “no”'],
  ['no', 2, 'mark=no&skip=1'],
  ['again.', 1, 'mark=again.:~:text=a long-drawn “no”-,again.'],
])('“%s”, place %i, is told with its neighbours: %s', (words, nth, expected) => {
  expect(mark(words, nth)).toBe(expected);
});

test('a stretch that stands in an earlier text of the page is left to the script', () => {
  expect(mark('said', 2, [TEXT])).toBe('mark=said&skip=1');
  expect(mark('said', 2, ['He said “no”, then said a word.'])).toContain(':~:text=');
});

test('a long stretch is told by its beginning and its end', () => {
  const text = `It ${'rained and '.repeat(30)}stopped.`;
  const told = markFragment({ text, start: 3, end: text.length - 9, earlier: [] });
  expect(told).toContain(
    ':~:text=It-,rained%20and%20rained%20and%20rained,and%20rained%20and%20rained%20and,-stopped.',
  );
});

test('the words and how often they stand before lead back to the stretch', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab -&,'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(29), fc.integer({ min: 1, max: 8 }), (whole, from, length) => {
      const words = whole.slice(from, from + length).trim();
      if (words === '') return;
      const start = whole.indexOf(words, from);
      const fields = new URLSearchParams(
        markFragment({ text: whole, start: from, end: from + length, earlier: [] }).replace(/:~:.*$/s, ''),
      );
      expect(fields.get('mark')).toBe(words);
      let at = -1;
      for (let count = 0; count <= Number(fields.get('skip')); count++) at = whole.indexOf(words, at + 1);
      expect(at).toBe(start);
    }),
  );
});
