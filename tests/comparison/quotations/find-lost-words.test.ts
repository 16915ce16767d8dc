import { describe, expect, test } from 'vitest';
import { findLostWords } from '../../../src/comparison/quotations/find-lost-words.ts';
import { gatherUtterances } from '../../../src/comparison/quotations/gather-utterances.ts';
import { compareWordings } from '../../../src/comparison/wordings/compare-wordings.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** What a cut of a wording loses, whichever stands first. */
function lostOf(full: string, cut: string): string | null {
  const [one, other] = [full, cut].map((text, at) => gatherUtterances(parseReport(text, { id: 'ab'[at] ?? '' }))[0]);
  if (one === undefined || other === undefined) throw new Error('Each report quotes something');
  const lost = findLostWords(compareWordings(one.spoken, other.spoken), [one, other]);
  expect(findLostWords(compareWordings(other.spoken, one.spoken), [other, one])).toBe(lost);
  return lost;
}

const said = (words: string) => `Ada Lind told the council of Karlsvik: “${words}.”`;

describe('a cut loses a negation', () => {
  test.each([
    ['before all that is left', 'I do not think that we should close the harbour', 'We should close the harbour'],
    ['in its middle', 'We should not close the old harbour', 'We should … close the old harbour'],
    [
      'in the middle of what is no claim by itself',
      'Ought not to close the old harbour',
      'Ought … to close the old harbour',
    ],
    [
      'behind another sentence',
      'Rain fell. I do not think that we should close the harbour',
      'We should close the harbour',
    ],
  ])('%s', (_, full, cut) => {
    expect(lostOf(said(full), said(cut))).toBe('negation');
  });

  test.each([
    [
      'that what is left has too',
      'I do not think that we should not close the harbour',
      'We should not close the harbour',
    ],
    ['that is none', 'We should soon close the old harbour', 'We should … close the old harbour'],
    ['of a sentence before', 'No. I think that we should close the harbour', 'We should close the harbour'],
    [
      'that negates something else',
      'Not every captain hopes we should close the harbour',
      'We should close the harbour',
    ],
    ['before words that claim nothing by themselves', 'We will not go to the old harbour', 'to the old harbour'],
    ['before two words alone', 'I do not think that we should', 'We should'],
    ['with the whole sentence', 'We will not go. We should close the harbour', 'We should close the harbour'],
  ])('but none %s', (_, full, cut) => {
    expect(lostOf(said(full), said(cut))).toBeNull();
  });

  test('but none where another word turns the rest round as well', () => {
    expect(
      lostOf(
        said('I do not think that we should sell the harbour to the guild of divers'),
        said('We should refuse the harbour to the guild of divers'),
      ),
    ).toBeNull();
  });

  test('but none that the report tells beside the marks', () => {
    const full = said('I do not think that we should close the harbour');
    expect(lostOf(full, 'Ada Lind never said “we should close the harbour.”')).toBeNull();
    expect(lostOf(full, 'Ada Lind doubted that “we should close the harbour.”')).toBeNull();
    expect(lostOf(full, '“We should close the harbour,” said Ada Lind, but not today.')).toBeNull();
    expect(lostOf(full, 'If it rains, Ada Lind said, “we should close the harbour.”')).toBe('negation');
  });
});

describe('a cut loses a condition', () => {
  test.each([
    ['before', 'If the storms end, we can open the harbour', 'We can open the harbour'],
    ['behind', 'We can open the harbour if the storms end', 'We can open the harbour'],
    ['behind a “but only”', 'We can open the harbour, but only if the storms end', 'We can open the harbour'],
  ])('%s what is left', (_, full, cut) => {
    expect(lostOf(said(full), said(cut))).toBe('condition');
  });

  test.each([
    ['of another clause', 'We can open the harbour, and if the storms end we can sing', 'We can open the harbour'],
    ['of another sentence', 'We can open the harbour. If the storms end, we can sing', 'We can open the harbour'],
    ['behind that is none', 'We can open the harbour before the storms end', 'We can open the harbour'],
    ['before that is none', 'As you know, we can open the harbour', 'We can open the harbour'],
  ])('but none %s', (_, full, cut) => {
    expect(lostOf(said(full), said(cut))).toBeNull();
  });

  test('but none that the report tells beside the marks', () => {
    const full = said('If the storms end, we can open the harbour');
    expect(lostOf(full, 'Unless it snows, Ada Lind said, “we can open the harbour.”')).toBeNull();
    expect(lostOf(full, 'Ada Lind never said “we can open the harbour.”')).toBe('condition');
  });
});

test('what is whole loses nothing', () => {
  expect(lostOf(said('We should not close the harbour'), said('We should not close the harbour'))).toBeNull();
});
