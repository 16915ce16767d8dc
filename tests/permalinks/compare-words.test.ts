import { describe, expect, test } from 'vitest';
import { differsByMisprints, foldWords, measureLikeness } from '../../src/permalinks/compare-words.ts';

const likeness = (one: string, other: string) => measureLikeness(foldWords(one), foldWords(other));

test('words are alike without case, accents and punctuation', () => {
  expect(foldWords('“Él, señor: ﬁne!”')).toEqual(['el', 'senor', 'fine']);
  expect(likeness('', '…')).toBe(1);
  expect(likeness('Rain fell.', '')).toBe(0);
  expect(likeness('rain fell on Ulm', 'rain fell')).toBeCloseTo(2 / 3);
  expect(likeness('rain fell', 'fell rain')).toBe(0.5);
});

/** Whether one text may be the other with its misprints corrected; which of them has the misprints doesn’t matter. */
function areMisprints(one: string, other: string): boolean {
  const [ones, others] = [foldWords(one), foldWords(other)];
  expect(differsByMisprints(others, ones)).toBe(differsByMisprints(ones, others));
  return differsByMisprints(ones, others);
}

describe('a misprint is', () => {
  const said = (word: string) => `They all left the ${word} before midnight.`;
  test.each([
    ['one letter for another', 'stadeum'],
    ['one letter for another at the end', 'stadiun'],
    ['a letter too many', 'stadiuum'],
    ['a letter too many at the end', 'stadiums'],
    ['a letter too few', 'stadum'],
    ['a letter too few at the beginning', 'tadium'],
    ['two letters swapped', 'staduim'],
    ['two letters swapped at the beginning', 'tsadium'],
    ['two letters swapped at the end', 'stadimu'],
  ])('%s: %s', (_, word) => {
    expect(areMisprints(said('stadium'), said(word))).toBe(true);
  });

  test.each([
    ['two letters', 'stedeum'],
    ['two letters side by side', 'stadoam'],
    ['a letter that moved on, and another', 'stadxim'],
    ['a letter that moved back, and another', 'staduxm'],
    ['two letters at the end', 'stadixn'],
    ['two letters swapped across others', 'stamiud'],
    ['two letters more', 'stadiumes'],
    ['a letter more and another changed', 'stadeumm'],
    ['two letters for one', 'stadeeum'],
  ])('not %s: %s', (_, word) => {
    expect(areMisprints(said('stadium'), said(word))).toBe(false);
  });

  test('in a word of six letters at least', () => {
    expect(areMisprints('They drove on to London today.', 'They drove on to Londen today.')).toBe(true);
    expect(areMisprints('They drove on to Paris today.', 'They drove on to Parys today.')).toBe(false);
  });

  test('not in a number', () => {
    expect(areMisprints('The bank paid 1234567 dollars for it.', 'The bank paid 1234568 dollars for it.')).toBe(false);
  });

  test('at most found twice in a statement', () => {
    const watched = (one: string, two: string, three: string) => `${one} saw the ${two} match in the old ${three}.`;
    const right = watched('Spectators', 'evening', 'stadium');
    expect(areMisprints(right, watched('Spektators', 'evening', 'stadeum'))).toBe(true);
    expect(areMisprints(right, watched('Spektators', 'evenyng', 'stadeum'))).toBe(false);
    expect(areMisprints(right, watched('Policemen', 'evening', 'stadeum'))).toBe(false);
  });

  test('only where five words stand as they did, and none is added', () => {
    expect(areMisprints('Spectators left the stadium before noon.', 'Spectators left the stadeum before noon.')).toBe(
      true,
    );
    expect(areMisprints('Spectators left the stadium early.', 'Spectators left the stadeum early.')).toBe(false);
    expect(
      areMisprints('Spectators left the stadium before noon.', 'Spectators left the stadium before noon today.'),
    ).toBe(false);
  });
});
