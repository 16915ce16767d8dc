import { expect, test } from 'vitest';
import { compareSpeakers } from '../../../src/comparison/quotations/compare-speakers.ts';
import type { Speaker } from '../../../src/report/report.ts';

const speaker = (name: string, found: Speaker['found'] = 'named'): Speaker => ({ name, as: name, found });

/** What two speakers are, in either order. */
function compare(one: Speaker | null, other: Speaker | null): string {
  const verdict = compareSpeakers(one, other);
  expect(compareSpeakers(other, one)).toBe(verdict);
  return verdict;
}

test.each([
  ['Ada Lind', 'Lind'],
  ['Zoë Lund', 'Zoe Oster'],
  ['Mayor Lind’s', 'Ada Lind'],
  ["Lind's", 'Lind'],
  ['ADA LIND', 'Ada Lind'],
])('speakers with a name in common are the same: %s and %s', (one, other) => {
  expect(compare(speaker(one), speaker(other))).toBe('same');
});

test.each(['named', 'variant', 'misprint', 'pronoun', 'carried-over', 'editor'] as const)(
  'speakers of two names are others, also where one is told by %s',
  (found) => {
    expect(compare(speaker('Ada Lind'), speaker('Bo Berg', found))).toBe('other');
  },
);

test('a title is no name in common', () => {
  expect(compare(speaker('Mayor Lind'), speaker('Mayor Berg'))).toBe('other');
});

test('nothing is known where one is only described, or not told at all', () => {
  expect(compare(speaker('Ada Lind'), speaker('a clerk of Karlsvik', 'description'))).toBe('unknown');
  expect(compare(speaker('Ada Lind'), speaker('the mayor'))).toBe('unknown');
  expect(compare(speaker('Ada Lind'), null)).toBe('unknown');
  expect(compare(null, null)).toBe('unknown');
});
