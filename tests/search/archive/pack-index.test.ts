import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePostings } from '../../../src/search/archive/decode-postings.ts';
import { packIndex, unpackIndex } from '../../../src/search/archive/pack-index.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { findWord } from '../../../src/search/records/vocabulary.ts';
import { recordOf } from '../archive.ts';

test('an index is read back as it was written, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
      const { postings, ...index } = buildIndex(texts.map((text, at) => recordOf(text, { statement: String(at) })));
      const packed = packIndex({ ...index, version: 'v1', ranges: [0], block: 250 });
      const { head, end } = unpackIndex(Uint8Array.from([...packed, ...postings]));
      expect(head).toEqual({ ...index, version: 'v1', ranges: [0], block: 250 });
      expect(end).toBe(packed.length);
    }),
  );
});

test('the postings of a word are the places of its statements', () => {
  const texts = ['one two', 'two three', 'one', ...Array.from({ length: 300 }, () => 'none'), 'ONE'];
  const index = buildIndex(texts.map((text) => recordOf(text)));
  const place = findWord(index, 'one') ?? Number.NaN;
  const places = decodePostings(index.postings, index.offsets[place] ?? 0, index.counts[place] ?? 0);
  expect([...places]).toEqual([0, 2, 303]);
});
