import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarked, markFragment, markTexts } from '../../src/permalinks/mark-fragment.ts';

const TEXT = 'He said “no”, then said a long-drawn “no” again.';

/** The fragment for the nth place of some words. */
function mark(words: string, nth = 1, earlier: readonly string[] = []): string {
  let start = -1;
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(words, start + 1);
  const { fields, directive } = markFragment({ text: TEXT, start, end: start + words.length, earlier });
  return decodeURIComponent(fields.replaceAll('+', ' ') + directive);
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
  const { fields, directive } = markFragment({ text, start: 3, end: text.length - 9, earlier: [] });
  expect(fields).toBe('mark=rained+and+rained+and&until=rained+and+rained+and&more=28');
  expect(directive).toContain(
    ':~:text=It-,rained%20and%20rained%20and%20rained,and%20rained%20and%20rained%20and,-stopped.',
  );
});

test('of a script that addresses escape fewer words are told, at least one at each end', () => {
  const text = 'وقال وزير الخارجية في مؤتمر صحفي إن المحادثات كانت صريحة ومباشرة';
  const { fields } = markFragment({ text, start: 0, end: text.length, earlier: [] });
  expect(new URLSearchParams(fields).get('mark')).toBe('وقال');
  expect(new URLSearchParams(fields).get('until')).toBe('ومباشرة');
});

test('what is told leads back to the stretch, in one text or across several', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aab  -&,'), minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (texts, ...at) => {
        const [one = 0, other = 0, start = 0, end = 0] = at;
        const [first, last] = [one % texts.length, other % texts.length].toSorted((a, b) => a - b) as [number, number];
        const [opening, closing] = [texts[first] ?? '', texts[last] ?? ''];
        const from = { text: first, offset: start % opening.length };
        const to = { text: last, offset: 1 + (end % closing.length) };
        const stretch = first === last ? opening.slice(from.offset, to.offset) : opening.slice(from.offset);
        const ending = first === last ? stretch : closing.slice(0, to.offset);
        fc.pre(stretch !== '' && stretch.trim() === stretch && ending !== '' && ending.trim() === ending);
        const fields = new URLSearchParams(markTexts(texts, { from, to }));
        expect(findMarked(texts, fields)).toEqual({ from, to });
      },
    ),
  );
});

test('words that are nowhere are not found', () => {
  expect(findMarked(['It rained.'], new URLSearchParams('mark=snow'))).toBeNull();
  expect(findMarked(['It rained.'], new URLSearchParams('mark=It&until=snow'))).toBeNull();
  expect(findMarked(['It rained.'], new URLSearchParams('mark=It&skip=1'))).toBeNull();
  expect(findMarked(['It rained.'], new URLSearchParams(''))).toBeNull();
});
