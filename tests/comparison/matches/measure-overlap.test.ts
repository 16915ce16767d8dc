import { expect, test } from 'vitest';
import { measureOverlap } from '../../../src/comparison/matches/measure-overlap.ts';
import type { Certainty, Link } from '../../../src/report/comparison.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** Places of two statements, and how sure it is that they say the same. */
type Linked = readonly [number, number, Certainty?];

/** The overlap of two texts of which the statements of these places are linked. */
function overlapOf(one: string, other: string, ...linked: readonly Linked[]) {
  const reports = [parseReport(one, { id: 'a' }), parseReport(other, { id: 'b' })] as const;
  const links = linked.map(([first, second, certainty = 'sure']): Link => {
    const idOf = (report: Report, place: number) => report.statements[place]?.id ?? '';
    return {
      statements: [idOf(reports[0], first), idOf(reports[1], second)],
      relation: 'reworded',
      score: 1,
      certainty,
      parts: {},
    };
  });
  return measureOverlap(reports, links);
}

test('words count as shared that a linked statement has too, both ways', () => {
  expect(overlapOf('Rain fell on Ulm. Nobody came.', 'Snow fell on Ulm all day long today.', [0, 0])).toEqual({
    reports: ['a', 'b'],
    words: { a: 3 / 6, b: 3 / 8 },
    quotedWords: { a: 0, b: 0 },
    statements: { a: 1 / 2, b: 1 },
    verdict: 'partly',
  });
});

test('nothing is shared by statements that no link holds together', () => {
  expect(overlapOf('Rain fell on Ulm.', 'Rain fell on Ulm.')).toMatchObject({
    words: { a: 0, b: 0 },
    statements: { a: 0, b: 0 },
    verdict: 'hardly',
  });
});

test('what is perhaps the same shares nothing', () => {
  expect(overlapOf('Rain fell on Ulm.', 'Rain fell on Ulm.', [0, 0, 'perhaps'])).toMatchObject({
    words: { a: 0, b: 0 },
    statements: { a: 0, b: 0 },
    verdict: 'hardly',
  });
});

test('a word is shared no more often than the other has it', () => {
  expect(overlapOf('Rain and rain and rain.', 'Rain and snow.', [0, 0]).words).toEqual({ a: 2 / 5, b: 2 / 3 });
  expect(overlapOf('Rain and rain and rain.', 'Rain, rain. And rain.', [0, 0], [0, 1]).words).toEqual({
    a: 4 / 5,
    b: 1,
  });
});

test('quoted words are counted apart', () => {
  const { words, quotedWords } = overlapOf('Ada said “we will win”.', 'Ada says “we will lose”.', [0, 0]);
  expect(words).toEqual({ a: 1 / 2, b: 1 / 2 });
  expect(quotedWords).toEqual({ a: 2 / 3, b: 2 / 3 });
});

test.each([
  ['one two three four five six seven eight nine ten', 'wholly'],
  ['one two three four five six seven eight nine X', 'wholly'],
  ['one two three four five six seven eight X Y', 'largely'],
  ['one two three four five six X Y Z V', 'largely'],
  ['one two three four five X Y Z V W', 'partly'],
  ['one two three X Y Z V W P Q', 'partly'],
  ['one two X Y Z V W P Q R', 'hardly'],
])('of ten words “%s”, the ten are %s in the other', (words, verdict) => {
  const ten = 'one two three four five six seven eight nine ten';
  expect(overlapOf(ten, words, [0, 0]).verdict).toBe(verdict);
});

test('a short extract is wholly the same text', () => {
  expect(overlapOf('Rain fell.', 'Rain fell. Snow came and stayed for weeks.', [0, 0]).verdict).toBe('wholly');
});
