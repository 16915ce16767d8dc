import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround } from '../../../src/views/findings/excerpt-around.ts';

const TEXT = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const draw = (words: string, letters: number, text = TEXT) => {
  const start = text.indexOf(words);
  return show(excerptAround(text, [{ start, end: start + words.length }], letters));
};
const show = (pieces: ReturnType<typeof excerptAround>) =>
  pieces
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')
    .replaceAll('\u00A0', ' ');

test('an excerpt of a short text is all of it', () => {
  expect(draw('forty', 100)).toBe('Heavy rain flooded [forty] cellars near the harbour on Tuesday.');
});

test('an excerpt is cut between words, with an ellipsis on the side that is cut', () => {
  expect(draw('forty', 25)).toBe('… flooded [forty] cellars …');
  expect(draw('Heavy', 25)).toBe('[Heavy] rain flooded forty …');
  expect(draw('Tuesday.', 25)).toBe('… the harbour on [Tuesday.]');
});

test('words longer than the excerpt are shown whole', () => {
  expect(draw('flooded forty cellars', 10)).toBe('… [flooded forty cellars] …');
});

test('an excerpt without its ellipses stands in the text, and is not much longer than was asked for', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(60), fc.nat(20), fc.nat(60), (parts, at, length, letters) => {
      const text = parts.join(' ');
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const pieces = excerptAround(text, [{ start, end }], letters);
      const whole = pieces.flatMap((piece) => (/^…\u00A0$|^\u00A0…$/.test(piece.text) ? [] : [piece.text])).join('');
      expect(text).toContain(whole);
      expect(pieces.flatMap((piece) => (piece.isMarked ? [piece.text] : [])).join('')).toBe(text.slice(start, end));
      expect(whole.length).toBeLessThanOrEqual(Math.max(letters, end - start));
    }),
  );
});

test('an excerpt shows as many of the spans as there is room for', () => {
  const spans = ['rain', 'forty', 'Tuesday'].map((word) => {
    const start = TEXT.indexOf(word);
    return { start, end: start + word.length };
  });
  expect(show(excerptAround(TEXT, spans, 200))).toBe(
    'Heavy [rain] flooded [forty] cellars near the harbour on [Tuesday].',
  );
  expect(show(excerptAround(TEXT, spans, 30))).toBe('Heavy [rain] flooded [forty] …');
});

test('an excerpt of a text without anything to mark is its beginning', () => {
  expect(show(excerptAround(TEXT, [], 20))).toBe('Heavy rain flooded …');
});
